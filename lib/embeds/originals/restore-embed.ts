import { originalOf, originalTag } from '#lib/embeds/originals/original-address.ts'
import { storiesWith } from '#lib/embeds/originals/stories-with.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { rewordStories } from '#lib/search/reword-stories.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Shows the snapshots of a post again that was taken down. Fails with `refused`, `unknown` or `invalid` without a reason. */
export async function restoreEmbed(
  actor: Actor,
  { url: address, reason }: { url: string; reason: string },
): Promise<Result<{ url: string }>> {
  return await changeSite(actor, 'embed.take-down', async (tx) => {
    const url = originalOf(address)?.url ?? address
    const why = reason.trim().slice(0, 2_000)
    const source = await tx.embedSource.findUnique({ where: { url } })
    if (!source?.takenDownAt) return fail('unknown', 'This post is not taken down. Load the list again.')
    if (why === '') return fail('invalid', 'Say why: the reason is kept in the log.', 'reason')
    await tx.embedSource.update({ where: { url }, data: { takenDownAt: null, takenDownWhy: '' } })
    await rewordStories(tx, await storiesWith(tx, url))
    return ok({
      value: { url },
      audit: {
        verb: 'restoreEmbed',
        subjectType: 'embed',
        subjectId: url,
        detail: { network: source.network, reason: why, before: source.takenDownWhy },
      },
      tags: [originalTag(url)],
    })
  })
}
