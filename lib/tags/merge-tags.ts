import { moveSlug } from '#lib/addresses/former-slugs.ts'
import { nameTag, topicTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'

/**
 * Merges one tag into another: its address redirects, its stories are listed under the other, its name becomes
 * another name of it. Revisions never change, so they keep the old id and it is read as the new one. Fails with
 * `refused`, `unknown` tag, or `invalid` for a tag into itself.
 */
export async function mergeTags(
  actor: Actor,
  { fromId, intoId }: { fromId: string; intoId: string },
): Promise<Result<{ slug: string }>> {
  return await changeSite(actor, 'tag.manage', async (tx, at) => {
    if (fromId === intoId)
      return fail('invalid', 'A tag cannot be merged into itself. Choose another one.', 'intoId')
    await tx.$executeRaw`SELECT 1 FROM tag WHERE id IN (${fromId}::uuid, ${intoId}::uuid) ORDER BY id FOR UPDATE`
    const from = await tx.tag.findUnique({ where: { id: fromId } })
    const into = await tx.tag.findUnique({ where: { id: intoId } })
    if (!from || !into || from.mergedIntoId || into.mergedIntoId) {
      return fail('unknown', 'One of the two tags is no more; it was merged or removed. Load the list again.')
    }
    await tx.tag.updateMany({ where: { mergedIntoId: fromId }, data: { mergedIntoId: intoId } })
    await tx.formerSlug.updateMany({ where: { kind: 'tag', targetId: fromId }, data: { targetId: intoId } })
    const moved = await moveSlug(tx, { kind: 'tag', targetId: intoId, from: from.slug, to: into.slug, at })
    if (!moved.ok) return moved
    await tx.tag.update({ where: { id: fromId }, data: { mergedIntoId: intoId } })
    const aliases = [...new Set([...into.aliases, from.name, ...from.aliases])].filter(
      (name) => name !== into.name,
    )
    await tx.tag.update({ where: { id: intoId }, data: { aliases } })
    return ok({
      value: { slug: into.slug },
      audit: {
        verb: 'mergeTags',
        subjectType: 'tag',
        subjectId: fromId,
        detail: {
          from: { name: from.name, slug: from.slug },
          into: { id: intoId, name: into.name, slug: into.slug },
        },
      },
      tags: [nameTag(fromId), topicTag(fromId), nameTag(intoId), topicTag(intoId), ...moved.value],
    })
  })
}
