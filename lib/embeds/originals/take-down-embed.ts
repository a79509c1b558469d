import { originalOf, originalTag } from '#lib/embeds/originals/original-address.ts'
import { storiesWith } from '#lib/embeds/originals/stories-with.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { rewordStories } from '#lib/search/reword-stories.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/**
 * Takes the snapshots of a post off every page, at once and until it is restored; what the stories say stays stored.
 * `url` is any address of the post. Fails with `refused`, or `invalid` without a reason or a web address.
 */
export async function takeDownEmbed(
  actor: Actor,
  { url: address, reason }: { url: string; reason: string },
): Promise<Result<{ url: string }>> {
  return await changeSite(actor, 'embed.take-down', async (tx, at) => {
    const original = originalOf(address)
    const takenDownWhy = reason.trim().slice(0, 2_000)
    if (!original)
      return fail('invalid', 'Expected the web address of the post, such as https://x.com/…', 'url')
    if (takenDownWhy === '') return fail('invalid', 'Say why: the reason is kept in the log.', 'reason')
    const before = await tx.embedSource.findUnique({ where: { url: original.url } })
    if (before?.takenDownAt)
      return fail('invalid', 'This post is taken down already. Load the list again.', 'url')
    const takenDown = { takenDownAt: at, takenDownWhy }
    await tx.embedSource.upsert({
      where: { url: original.url },
      create: { ...original, createdAt: at, ...takenDown },
      update: takenDown,
    })
    await rewordStories(tx, await storiesWith(tx, original.url))
    return ok({
      value: { url: original.url },
      audit: {
        verb: 'takeDownEmbed',
        subjectType: 'embed',
        subjectId: original.url,
        detail: { network: original.network, reason: takenDownWhy },
      },
      tags: [originalTag(original.url)],
    })
  })
}
