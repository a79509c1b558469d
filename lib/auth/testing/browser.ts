import { parseSetCookieHeader } from 'better-auth/cookies'

/** Somebody's browser as far as signing in goes: an address, and cookies that it keeps. */
export type Browser = {
  headers(): Headers
  keep(setCookies: string[]): void
  cookie(name: string): string | undefined
  forget(): void
}

/** A browser at an address. */
export function makeBrowser(address = '203.0.113.7'): Browser {
  const jar = new Map<string, string>()
  return {
    headers() {
      const cookie = Array.from(jar, ([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ')
      return new Headers({ 'x-forwarded-for': address, 'user-agent': 'Test', ...(cookie && { cookie }) })
    },
    keep(setCookies) {
      for (const header of setCookies) {
        for (const [name, { value, 'max-age': maxAge }] of parseSetCookieHeader(header)) {
          if (maxAge === 0) jar.delete(name)
          else jar.set(name, value)
        }
      }
    },
    cookie: (name) => jar.get(name),
    forget: () => jar.clear(),
  }
}
