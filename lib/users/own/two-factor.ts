import { confirmPassword } from '#lib/auth/passwords/password.ts'
import {
  type AuthenticatorSecret,
  beginTwoFactor,
  confirmTwoFactor,
  forgetTwoFactor,
  renewBackupCodes,
} from '#lib/auth/two-factor.ts'
import { database } from '#lib/db/client.ts'
import { ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { recordOwn } from '#lib/users/own/record-own.ts'

/** Makes the secret for the actor's authenticator app; the first code from it makes it count. */
export async function beginOwnTwoFactor(
  actor: Actor,
  { current }: { current: string },
  headers: Headers,
): Promise<Result<AuthenticatorSecret>> {
  const confirmed = await confirmPassword(actor.userId, current)
  return confirmed.ok ? await beginTwoFactor(headers, current) : confirmed
}

/** Asks the actor for codes from now on; answers the `Set-Cookie` headers of the session that replaces this one. */
export async function confirmOwnTwoFactor(
  actor: Actor,
  { code }: { code: string },
  headers: Headers,
): Promise<Result<string[]>> {
  const confirmed = await confirmTwoFactor(headers, code)
  if (confirmed.ok) await database().$transaction((tx) => recordOwn(tx, actor, 'beginTwoFactor'))
  return confirmed
}

/** Asks the actor for codes no more. */
export async function stopOwnTwoFactor(
  actor: Actor,
  { current }: { current: string },
): Promise<Result<true>> {
  const confirmed = await confirmPassword(actor.userId, current)
  if (!confirmed.ok) return confirmed
  return await database().$transaction(async (tx) => {
    await forgetTwoFactor(tx, actor.userId)
    await recordOwn(tx, actor, 'stopTwoFactor')
    return ok(true)
  })
}

/** Makes new backup codes for the actor; the old ones stop working. */
export async function renewOwnBackupCodes(
  actor: Actor,
  { current }: { current: string },
  headers: Headers,
): Promise<Result<string[]>> {
  const confirmed = await confirmPassword(actor.userId, current)
  if (!confirmed.ok) return confirmed
  const renewed = await renewBackupCodes(headers, current)
  if (renewed.ok) await database().$transaction((tx) => recordOwn(tx, actor, 'renewBackupCodes'))
  return renewed
}
