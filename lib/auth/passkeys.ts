import { askAuth } from '#lib/auth/ask.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type PasskeyRow = { id: string; name: string; createdAt: Date | null }

/** What a browser is asked to make: the JSON form of WebAuthn's creation options. */
export type PasskeyOptions = { options: PublicKeyCredentialCreationOptionsJSON; setCookies: string[] }

/** A user's passkeys, the oldest first. */
export async function listPasskeys(userId: string): Promise<PasskeyRow[]> {
  const rows = await database().passkey.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })
  return rows.map(({ id, name, createdAt }) => ({ id, name: name ?? '', createdAt }))
}

/** Begins to make a passkey; a session older than a day is asked to sign in again. */
export async function beginPasskey(headers: Headers): Promise<Result<PasskeyOptions>> {
  const answer = await askAuth(headers, '/passkey/generate-register-options')
  if (!answer.ok) return refused(answer.status)
  const options = (await answer.json()) as PublicKeyCredentialCreationOptionsJSON
  return ok({ options, setCookies: answer.headers.getSetCookie() })
}

/** Keeps the passkey that the browser has made. */
export async function keepPasskey(
  headers: Headers,
  { name, response }: { name: string; response: unknown },
): Promise<Result<{ id: string }>> {
  const answer = await askAuth(headers, '/passkey/verify-registration', { name, response })
  if (!answer.ok) return refused(answer.status)
  const { id } = (await answer.json()) as { id: string }
  return ok({ id })
}

/** Gives a passkey of the user another name; false when they have none of this id. */
export async function namePasskey(
  tx: Transaction,
  { userId, id, name }: { userId: string; id: string; name: string },
): Promise<boolean> {
  const { count } = await tx.passkey.updateMany({ where: { id, userId }, data: { name } })
  return count > 0
}

/** Removes a passkey of the user, or all of them; answers how many there were. */
export async function forgetPasskeys(tx: Transaction, userId: string, id?: string): Promise<number> {
  const { count } = await tx.passkey.deleteMany({ where: { userId, ...(id === undefined ? {} : { id }) } })
  return count
}

function refused(status: number): Result<never> {
  return status === 403
    ? fail('stale', 'You signed in more than a day ago. Sign out and in again, then add the passkey.')
    : fail(
        'invalid',
        'The browser’s answer did not fit. Open this page under the site’s own address and try again.',
      )
}
