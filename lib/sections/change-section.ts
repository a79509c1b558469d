import { moveSlug } from '#lib/addresses/former-slugs.ts'
import { sectionTag, siteTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { SectionDetails } from '#lib/sections/section-details.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/**
 * Changes what a section says of itself. With another slug its list redirects for ever; stories keep the address
 * they were published at until their next publication. Fails with `refused`, `unknown` or `taken`.
 */
export async function changeSection(
  actor: Actor,
  { sectionId, ...details }: { sectionId: string } & SectionDetails,
): Promise<Result<{ slug: string }>> {
  return await changeSite(actor, 'section.manage', async (tx, at) => {
    const section = await tx.section.findUnique({ where: { id: sectionId } })
    if (!section) return fail('unknown', 'This section is no more. Load the list again.')
    const tags = [siteTag, sectionTag(sectionId)]
    if (section.slug !== details.slug) {
      const holder = await tx.section.findUnique({ where: { slug: details.slug } })
      if (holder)
        return fail('taken', `The section “${holder.name}” has the slug ${details.slug} already.`, 'slug')
      const moved = await moveSlug(tx, {
        kind: 'section',
        targetId: sectionId,
        from: section.slug,
        to: details.slug,
        at,
      })
      if (!moved.ok) return moved
      tags.push(...moved.value)
    }
    await tx.section.update({ where: { id: sectionId }, data: details })
    const { name, slug, description, colour } = section
    return ok({
      value: { slug: details.slug },
      audit: {
        verb: 'changeSection',
        subjectType: 'section',
        subjectId: sectionId,
        detail: { before: { name, slug, description, colour }, after: details },
      },
      tags,
    })
  })
}
