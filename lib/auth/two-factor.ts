import { encode } from 'uqr'
import { askAuth } from '#lib/auth/ask.ts'
import type { Transaction } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** What an authenticator app needs: the secret as people type it, and as a square code, an SVG path of 1×1 modules. */
export type AuthenticatorSecret = {
  secret: string
  uri: string
  qr: { size: number; path: string }
  backupCodes: string[]
}

/** Makes a secret for an authenticator app; nothing is asked for until a first code has been confirmed. */
export async function beginTwoFactor(
  headers: Headers,
  password: string,
): Promise<Result<AuthenticatorSecret>> {
  const answer = await askAuth(headers, '/two-factor/enable', { password })
  if (!answer.ok) return fail('conflict', 'An authenticator app is set up already. Remove it first.')
  const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] }
  const secret = new URL(totpURI).searchParams.get('secret') ?? ''
  return ok({ secret, uri: totpURI, qr: qrPath(totpURI), backupCodes })
}

/** Asks for codes from now on, once one has come from the app; answers the `Set-Cookie` headers of the new session. */
export async function confirmTwoFactor(headers: Headers, code: string): Promise<Result<string[]>> {
  const answer = await askAuth(headers, '/two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') })
  if (answer.ok) return ok(answer.headers.getSetCookie())
  return fail('invalid', 'This is not the code the app shows now. Type the newest one.', 'code')
}

/** Makes new backup codes; the old ones stop working. */
export async function renewBackupCodes(headers: Headers, password: string): Promise<Result<string[]>> {
  const answer = await askAuth(headers, '/two-factor/generate-backup-codes', { password })
  if (!answer.ok) return fail('conflict', 'No authenticator app is set up, so there are no backup codes.')
  const { backupCodes } = (await answer.json()) as { backupCodes: string[] }
  return ok(backupCodes)
}

/** Asks the user for no codes any more. */
export async function forgetTwoFactor(tx: Transaction, userId: string): Promise<void> {
  await tx.twoFactor.deleteMany({ where: { userId } })
  await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } })
}

function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { border: 2 })
  const modules = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
  return { size, path: modules.join('') }
}
