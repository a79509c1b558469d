import { frontTag, siteTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Moves a section one place up or down in the navigation; at the end of the list it stays where it is. */
export async function moveSection(
  actor: Actor,
  { sectionId, direction }: { sectionId: string; direction: 'up' | 'down' },
): Promise<Result<{ position: number }>> {
  return await changeSite(actor, 'section.manage', async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM section ORDER BY id FOR UPDATE`
    const sections = await tx.section.findMany({
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const from = sections.findIndex(({ id }) => id === sectionId)
    if (from < 0) return fail('unknown', 'This section is no more. Load the list again.')
    const to = Math.min(Math.max(from + (direction === 'up' ? -1 : 1), 0), sections.length - 1)
    const [moved] = sections.splice(from, 1)
    if (moved) sections.splice(to, 0, moved)
    for (const [position, { id }] of sections.entries()) {
      await tx.section.update({ where: { id }, data: { position } })
    }
    return ok({
      value: { position: to },
      audit: {
        verb: 'moveSection',
        subjectType: 'section',
        subjectId: sectionId,
        detail: { before: from, after: to },
      },
      tags: [siteTag, frontTag],
    })
  })
}
