import { database } from '#lib/db/client.ts'
import { ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { recordOwn } from '#lib/users/own/record-own.ts'

/** Changes the actor's own name and the language of their pages (BCP 47; '' for the site's). */
export async function changeOwnDetails(
  actor: Actor,
  { name, lang }: { name: string; lang: string },
): Promise<Result<true>> {
  return await database().$transaction(async (tx) => {
    const at = new Date()
    await tx.user.update({ where: { id: actor.userId }, data: { name, lang, updatedAt: at } })
    await recordOwn(tx, actor, 'changeOwnDetails', { at, detail: { name, lang } })
    return ok(true)
  })
}
