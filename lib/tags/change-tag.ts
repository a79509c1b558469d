import { moveSlug } from '#lib/addresses/former-slugs.ts'
import { nameTag, topicTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { TagDetails } from '#lib/tags/tag-details.ts'
import type { Actor } from '#lib/users/actor.ts'

/**
 * Changes what a tag says of itself. With another slug its old address redirects for ever. Fails with `refused`,
 * `unknown` tag, or `taken` slug.
 */
export async function changeTag(
  actor: Actor,
  { tagId, ...details }: { tagId: string } & TagDetails,
): Promise<Result<{ slug: string }>> {
  return await changeSite(actor, 'tag.manage', async (tx, at) => {
    const tag = await tx.tag.findUnique({ where: { id: tagId } })
    if (!tag || tag.mergedIntoId)
      return fail('unknown', 'This tag is no more; it was merged or removed. Load the list again.')
    const tags = [nameTag(tagId), topicTag(tagId)]
    if (tag.slug !== details.slug) {
      const holder = await tx.tag.findUnique({ where: { slug: details.slug } })
      if (holder)
        return fail(
          'taken',
          `The tag “${holder.name}” has the slug ${details.slug}. Merge the two, or choose another.`,
          'slug',
        )
      const moved = await moveSlug(tx, { kind: 'tag', targetId: tagId, from: tag.slug, to: details.slug, at })
      if (!moved.ok) return moved
      tags.push(...moved.value)
    }
    await tx.tag.update({ where: { id: tagId }, data: details })
    const { name, slug, kind, description, aliases } = tag
    return ok({
      value: { slug: details.slug },
      audit: {
        verb: 'changeTag',
        subjectType: 'tag',
        subjectId: tagId,
        detail: { before: { name, slug, kind, description, aliases }, after: details },
      },
      tags,
    })
  })
}
