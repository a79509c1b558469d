import { tagsOfPicture } from '#lib/media/library/picture-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/**
 * Every use of a picture shows another one from now on, with the words of the use; what it stood in for shows the
 * other one too. Fails with `refused`, `unknown`, or `invalid` for itself, a loop, and what was removed.
 */
export async function replacePicture(
  actor: Actor,
  id: string,
  byId: string,
): Promise<Result<{ name: string }>> {
  return await changeSite(actor, 'picture.replace', async (tx) => {
    const [picture, other] = await Promise.all([
      tx.media.findUnique({ where: { id } }),
      tx.media.findUnique({ where: { id: byId } }),
    ])
    if (!picture || !other) return fail('unknown', 'This picture is no more. Load the library again.')
    const lastId = other.replacedById ?? other.id
    if (lastId === id) {
      return fail(
        'invalid',
        other.id === id
          ? 'A picture cannot stand in for itself. Choose another one.'
          : 'This picture already stands in for the one you chose. Choose another one.',
        'byId',
      )
    }
    const last = lastId === other.id ? other : await tx.media.findUniqueOrThrow({ where: { id: lastId } })
    if (last.removedAt)
      return fail('invalid', 'The picture you chose was removed. Choose another one.', 'byId')
    const tags = [...(await tagsOfPicture(tx, id)), ...(await tagsOfPicture(tx, lastId))]
    await tx.media.updateMany({
      where: { OR: [{ id }, { replacedById: id }] },
      data: { replacedById: lastId },
    })
    return ok({
      value: { name: picture.headline || picture.caption || picture.alt || picture.fileName },
      audit: {
        verb: 'replacePicture',
        subjectType: 'media',
        subjectId: id,
        detail: { hash: picture.hash, before: picture.replacedById, by: lastId, byHash: last.hash },
      },
      tags,
    })
  })
}

/** Ends a replacement: uses show the picture itself again. Fails with `refused` or `unknown`. */
export async function keepPicture(actor: Actor, id: string): Promise<Result<{ name: string }>> {
  return await changeSite(actor, 'picture.replace', async (tx) => {
    const picture = await tx.media.findUnique({ where: { id } })
    if (!picture?.replacedById) return fail('unknown', 'No other picture stands in for this one.')
    const tags = await tagsOfPicture(tx, id)
    await tx.media.update({ where: { id }, data: { replacedById: null } })
    return ok({
      value: { name: picture.headline || picture.caption || picture.alt || picture.fileName },
      audit: {
        verb: 'keepPicture',
        subjectType: 'media',
        subjectId: id,
        detail: { hash: picture.hash, before: picture.replacedById },
      },
      tags: [...tags, ...(await tagsOfPicture(tx, picture.replacedById))],
    })
  })
}
