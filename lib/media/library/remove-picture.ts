import { database, type Transaction } from '#lib/db/client.ts'
import { removePictureFiles } from '#lib/media/library/remove-picture-files.ts'
import { isUsed } from '#lib/media/library/picture-conditions.ts'
import { tagsOfPicture } from '#lib/media/library/picture-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/**
 * Takes a picture away. One that nothing uses is deleted for good, its original too. One that is used needs a
 * reason: its public files go, every surface shows a placeholder, and the row and the original stay as a record
 * of what was published. Fails with `refused`, `unknown`, or `in-use` without a reason.
 */
export async function removePicture(
  actor: Actor,
  id: string,
  reason: string,
): Promise<Result<{ name: string; isDeleted: boolean }>> {
  const because = reason.trim()
  const removed = await changeSite(actor, 'picture.remove', async (tx, at) => {
    const picture = await tx.media.findUnique({ where: { id } })
    if (!picture) return fail('unknown', 'This picture is no more. Load the library again.')
    const isNeeded = await isInUse(tx, id)
    if (isNeeded && because === '') {
      return fail(
        'in-use',
        'This picture is in use. Say why it has to go: readers will see a placeholder wherever it stands.',
        'reason',
      )
    }
    const tags = await tagsOfPicture(tx, id)
    if (isNeeded) await tx.media.update({ where: { id }, data: { removedAt: at, removedBecause: because } })
    else await tx.media.delete({ where: { id } })
    const name = picture.headline || picture.caption || picture.alt || picture.fileName
    return ok({
      value: { name, picture, isDeleted: !isNeeded },
      audit: {
        verb: 'removePicture',
        subjectType: 'media',
        subjectId: id,
        detail: { hash: picture.hash, credit: picture.credit, isDeleted: !isNeeded, reason: because },
      },
      tags,
    })
  })
  if (!removed.ok) return removed
  const { name, picture, isDeleted } = removed.value
  await removePictureFiles(picture, { withOriginal: isDeleted })
  return ok({ name, isDeleted })
}

/** Whether anything in the newsroom or before readers uses a picture; see `isUsed`. */
export async function isPictureUsed(id: string): Promise<boolean> {
  return await isInUse(database(), id)
}

async function isInUse(db: Pick<Transaction, '$queryRaw'>, id: string): Promise<boolean> {
  const [row] = await db.$queryRaw<[{ used: boolean }?]>`
    SELECT ${isUsed} AS used FROM media m WHERE m.id = ${id}::uuid`
  return row?.used === true
}
