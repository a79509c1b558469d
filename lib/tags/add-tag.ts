import { listPath, requireFreeSlug } from '#lib/addresses/former-slugs.ts'
import { newId } from '#lib/db/id.ts'
import { pathTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { TagDetails } from '#lib/tags/tag-details.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Adds a tag; answers its id. Fails with `refused` without the right `tag.manage`, `taken` for a slug in use. */
export async function addTag(actor: Actor, details: TagDetails): Promise<Result<{ tagId: string }>> {
  return await changeSite(actor, 'tag.manage', async (tx) => {
    const holder = await tx.tag.findUnique({ where: { slug: details.slug } })
    if (holder) return fail('taken', `The tag “${holder.name}” has the slug ${details.slug} already.`, 'slug')
    const free = await requireFreeSlug(tx, { kind: 'tag', slug: details.slug, targetId: null })
    if (!free.ok) return free
    const tagId = newId()
    await tx.tag.create({ data: { ...details, id: tagId } })
    return ok({
      value: { tagId },
      audit: { verb: 'addTag', subjectType: 'tag', subjectId: tagId, detail: { after: details } },
      tags: [pathTag(listPath('tag', details.slug))],
    })
  })
}
