import { requireFreeSlug } from '#lib/addresses/former-slugs.ts'
import { newId } from '#lib/db/id.ts'
import { siteTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { SectionDetails } from '#lib/sections/section-details.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Adds a section at the end of the navigation; answers its id. Fails with `refused` or `taken`. */
export async function addSection(
  actor: Actor,
  details: SectionDetails,
): Promise<Result<{ sectionId: string }>> {
  return await changeSite(actor, 'section.manage', async (tx) => {
    const holder = await tx.section.findUnique({ where: { slug: details.slug } })
    if (holder)
      return fail('taken', `The section “${holder.name}” has the slug ${details.slug} already.`, 'slug')
    const free = await requireFreeSlug(tx, { kind: 'section', slug: details.slug, targetId: null })
    if (!free.ok) return free
    const last = await tx.section.aggregate({ _max: { position: true } })
    const sectionId = newId()
    await tx.section.create({ data: { ...details, id: sectionId, position: (last._max.position ?? 0) + 1 } })
    return ok({
      value: { sectionId },
      audit: { verb: 'addSection', subjectType: 'section', subjectId: sectionId, detail: { after: details } },
      tags: [siteTag],
    })
  })
}
