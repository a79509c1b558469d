import { askAuth } from '#lib/auth/ask.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** `setCookies` are headers that the answer to the browser must carry. */
export type SignedIn = { next: 'in' | 'code'; setCookies: string[] }

/** Signs in by password; `code` means that a one-time code is asked for next. */
export async function signInByPassword(
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<Result<SignedIn>> {
  return await outcomeOf(await askAuth(headers, '/sign-in/email', { email, password }), 'password')
}

/** Finishes signing in by a code of the authenticator app, or by a backup code, which works once. */
export async function signInByCode(
  headers: Headers,
  { code, kind }: { code: string; kind: 'totp' | 'backup' },
): Promise<Result<SignedIn>> {
  const path = kind === 'totp' ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'
  return await outcomeOf(await askAuth(headers, path, { code: code.replaceAll(/\s/g, '') }), 'code')
}

async function outcomeOf(answer: Response, asked: 'password' | 'code'): Promise<Result<SignedIn>> {
  if (answer.status === 429) {
    return fail('too-many', 'Too many tries. Wait 15 minutes, or sign in with a passkey.')
  }
  if (answer.status >= 500) {
    return fail('unavailable', 'Signing in does not work just now. Try again in a minute.')
  }
  if (!answer.ok) {
    return asked === 'password'
      ? fail('invalid', 'This address and password do not belong together, or the account is disabled.')
      : fail('invalid', 'This code is wrong or has been used. Type the newest one.', 'code')
  }
  const { twoFactorRedirect = false } = (await answer.json()) as { twoFactorRedirect?: boolean }
  return ok({ next: twoFactorRedirect ? 'code' : 'in', setCookies: answer.headers.getSetCookie() })
}
