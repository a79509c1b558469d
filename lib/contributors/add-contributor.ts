import { listPath, requireFreeSlug } from '#lib/addresses/former-slugs.ts'
import type { ContributorDetails } from '#lib/contributors/contributor-details.ts'
import { newId } from '#lib/db/id.ts'
import { pathTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Adds a contributor; answers the id. Fails with `refused`, or `taken` for a slug in use. */
export async function addContributor(
  actor: Actor,
  details: ContributorDetails,
): Promise<Result<{ contributorId: string }>> {
  return await changeSite(actor, 'contributor.manage', async (tx) => {
    const holder = await tx.contributor.findUnique({ where: { slug: details.slug } })
    if (holder) return fail('taken', `${holder.name} has the slug ${details.slug} already.`, 'slug')
    const free = await requireFreeSlug(tx, { kind: 'contributor', slug: details.slug, targetId: null })
    if (!free.ok) return free
    const contributorId = newId()
    await tx.contributor.create({ data: { ...details, id: contributorId } })
    return ok({
      value: { contributorId },
      audit: {
        verb: 'addContributor',
        subjectType: 'contributor',
        subjectId: contributorId,
        detail: { after: details },
      },
      tags: [pathTag(listPath('contributor', details.slug))],
    })
  })
}
