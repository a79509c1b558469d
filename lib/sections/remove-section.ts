import { siteTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Removes a section that no revision was ever filed under and no grant names; else `in-use`. */
export async function removeSection(
  actor: Actor,
  { sectionId }: { sectionId: string },
): Promise<Result<{ name: string }>> {
  return await changeSite(actor, 'section.manage', async (tx) => {
    const section = await tx.section.findUnique({
      where: { id: sectionId },
      include: { _count: { select: { revisions: true, grants: true } } },
    })
    if (!section) return fail('unknown', 'This section is no more. Load the list again.')
    if (section._count.revisions > 0 || section._count.grants > 0) {
      return fail(
        'in-use',
        `Stories or grants name the section “${section.name}”, so it stays. Rename it instead.`,
      )
    }
    await tx.formerSlug.deleteMany({ where: { kind: 'section', targetId: sectionId } })
    await tx.section.delete({ where: { id: sectionId } })
    return ok({
      value: { name: section.name },
      audit: {
        verb: 'removeSection',
        subjectType: 'section',
        subjectId: sectionId,
        detail: { before: { name: section.name, slug: section.slug } },
      },
      tags: [siteTag],
    })
  })
}
