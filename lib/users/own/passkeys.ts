import { forgetPasskeys, keepPasskey, namePasskey } from '#lib/auth/passkeys.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { recordOwn } from '#lib/users/own/record-own.ts'

const gone = fail('unknown', 'There is no such passkey any more. Load the page again.')

/** Adds the passkey that the actor's browser has made. */
export async function addOwnPasskey(
  actor: Actor,
  made: { name: string; response: unknown },
  headers: Headers,
): Promise<Result<{ id: string }>> {
  const kept = await keepPasskey(headers, made)
  if (!kept.ok) return kept
  await database().$transaction((tx) => recordOwn(tx, actor, 'addPasskey', { detail: { name: made.name } }))
  return kept
}

/** Gives one of the actor's passkeys another name. */
export async function nameOwnPasskey(
  actor: Actor,
  { id, name }: { id: string; name: string },
): Promise<Result<true>> {
  return await database().$transaction(async (tx) => {
    if (!(await namePasskey(tx, { userId: actor.userId, id, name }))) return gone
    await recordOwn(tx, actor, 'namePasskey', { detail: { name } })
    return ok(true)
  })
}

/** Removes one of the actor's passkeys; nobody signs in with it any more. */
export async function removeOwnPasskey(actor: Actor, { id }: { id: string }): Promise<Result<true>> {
  return await database().$transaction(async (tx) => {
    if ((await forgetPasskeys(tx, actor.userId, id)) === 0) return gone
    await recordOwn(tx, actor, 'removePasskey')
    return ok(true)
  })
}
