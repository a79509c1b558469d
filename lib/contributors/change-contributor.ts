import { moveSlug } from '#lib/addresses/former-slugs.ts'
import type { ContributorDetails } from '#lib/contributors/contributor-details.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { contributorTag, mediaTag, nameTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/**
 * Changes what a contributor's page says. With another slug the old address redirects for ever. Fails with
 * `refused`, `unknown` or `taken`.
 */
export async function changeContributor(
  actor: Actor,
  { contributorId, ...details }: { contributorId: string } & ContributorDetails,
): Promise<Result<{ slug: string }>> {
  return await changeSite(actor, 'contributor.manage', async (tx, at) => {
    const before = await tx.contributor.findUnique({ where: { id: contributorId } })
    if (!before) return fail('unknown', 'This contributor is no more. Load the list again.')
    const portraits = [before.portraitId, details.portraitId].filter((id) => id !== null)
    const tags = [nameTag(contributorId), contributorTag(contributorId), ...portraits.map(mediaTag)]
    if (before.slug !== details.slug) {
      const holder = await tx.contributor.findUnique({ where: { slug: details.slug } })
      if (holder) return fail('taken', `${holder.name} has the slug ${details.slug} already.`, 'slug')
      const renaming = {
        kind: 'contributor',
        targetId: contributorId,
        from: before.slug,
        to: details.slug,
        at,
      } as const
      const moved = await moveSlug(tx, renaming)
      if (!moved.ok) return moved
      tags.push(...moved.value)
    }
    await tx.contributor.update({ where: { id: contributorId }, data: details })
    const { name, slug, role, bio, portraitId } = before
    const links = before.links as Prisma.InputJsonValue
    return ok({
      value: { slug: details.slug },
      audit: {
        verb: 'changeContributor',
        subjectType: 'contributor',
        subjectId: contributorId,
        detail: { before: { name, slug, role, bio, portraitId, links }, after: details },
      },
      tags,
    })
  })
}
