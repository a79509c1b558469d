import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies } from 'next/headers'

/** Puts `Set-Cookie` headers on the answer of a server action. */
export async function keepCookies(setCookies: string[]): Promise<void> {
  const jar = await cookies()
  for (const header of setCookies) {
    for (const [name, attributes] of parseSetCookieHeader(header)) {
      jar.set(name, attributes.value, toCookieOptions(attributes))
    }
  }
}
