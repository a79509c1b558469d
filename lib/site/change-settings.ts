import type { Prisma } from '#lib/db/generated/client.ts'
import { directionOf } from '#lib/i18n/direction.ts'
import { siteTag } from '#lib/publications/page-tags.ts'
import { ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { SiteSettings } from '#lib/site/site-settings.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Changes what the newspaper says of itself, on every page at once. Fails with `refused`. */
export async function changeSettings(
  actor: Actor,
  settings: SiteSettings,
): Promise<Result<{ name: string }>> {
  return await changeSite(actor, 'settings.manage', async (tx) => {
    const before = await tx.site.findFirstOrThrow()
    const after = { ...settings, dir: directionOf(settings.lang) }
    await tx.site.update({ where: { id: before.id }, data: after })
    const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    )
    const of = (site: Record<string, unknown>) =>
      Object.fromEntries(changed.map((key) => [key, site[key]])) as Prisma.InputJsonObject
    return ok({
      value: { name: settings.name },
      audit: {
        verb: 'changeSettings',
        subjectType: 'site',
        subjectId: before.id,
        detail: { before: of(before), after: of(after) },
      },
      tags: [siteTag],
    })
  })
}
