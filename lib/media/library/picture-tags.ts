import type { Transaction } from '#lib/db/client.ts'
import { contributorTag, mediaTag, nameTag } from '#lib/publications/page-tags.ts'

/** The cache tags of everything that shows a picture, or one that it stands in for. */
export async function tagsOfPicture(tx: Transaction, id: string): Promise<string[]> {
  const replaced = await tx.media.findMany({ where: { replacedById: id }, select: { id: true } })
  const ids = [id, ...replaced.map((one) => one.id)]
  const people = await tx.contributor.findMany({ where: { portraitId: { in: ids } }, select: { id: true } })
  return [
    ...ids.map(mediaTag),
    ...people.flatMap((person) => [contributorTag(person.id), nameTag(person.id)]),
  ]
}
