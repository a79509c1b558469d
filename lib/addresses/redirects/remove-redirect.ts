import { pathTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Takes an old address out of the table. Fails with `refused` without `address.manage`, `unknown` for none there. */
export async function removeRedirect(
  actor: Actor,
  { from }: { from: string },
): Promise<Result<{ from: string }>> {
  return await changeSite(actor, 'address.manage', async (tx) => {
    const redirect = await tx.redirect.findUnique({ where: { from } })
    if (!redirect) return fail('unknown', `${from} is in the table no more. Load the list again.`)
    await tx.redirect.delete({ where: { from } })
    return ok({
      value: { from },
      audit: {
        verb: 'removeRedirect',
        subjectType: 'site',
        subjectId: 'redirects',
        detail: { before: { from, to: redirect.to } },
      },
      tags: [pathTag(from)],
    })
  })
}
