import { listPath } from '#lib/addresses/former-slugs.ts'
import { nameTag, pathTag, topicTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Removes a tag that no revision of any story carries and nothing was merged into; else `in-use`. */
export async function removeTag(
  actor: Actor,
  { tagId }: { tagId: string },
): Promise<Result<{ name: string }>> {
  return await changeSite(actor, 'tag.manage', async (tx) => {
    const tag = await tx.tag.findUnique({
      where: { id: tagId },
      include: { _count: { select: { merged: true } } },
    })
    if (!tag) return fail('unknown', 'This tag is no more. Load the list again.')
    const revisions = await tx.revision.count({ where: { tagIds: { has: tagId } } })
    if (revisions > 0 || tag._count.merged > 0) {
      return fail(
        'in-use',
        `“${tag.name}” is on stories, or others were merged into it. Merge it into another tag instead.`,
      )
    }
    await tx.formerSlug.deleteMany({ where: { kind: 'tag', targetId: tagId } })
    await tx.tag.delete({ where: { id: tagId } })
    return ok({
      value: { name: tag.name },
      audit: {
        verb: 'removeTag',
        subjectType: 'tag',
        subjectId: tagId,
        detail: { before: { name: tag.name, slug: tag.slug } },
      },
      tags: [nameTag(tagId), topicTag(tagId), pathTag(listPath('tag', tag.slug))],
    })
  })
}
