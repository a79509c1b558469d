import { blockReferencesOf } from '#blocks/body.ts'
import { database } from '#lib/db/client.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** What the ids in a story's contents mean, for people: names by id, and the hashes of pictures by their ids. */
export type ReferenceNames = { names: Record<string, string>; pictures: Record<string, string> }

/** Names of the sections, tags, pictures and stories that these contents refer to; what is gone is absent. */
export async function nameReferences(contents: ArticleContent[]): Promise<ReferenceNames> {
  const ids = (of: (content: ArticleContent) => (string | null)[]) => ({
    in: [...new Set(contents.flatMap(of).filter((id) => id !== null))],
  })
  const db = database()
  const [sections, tags, media, stories] = await Promise.all([
    db.section.findMany({ where: { id: ids(({ section }) => [section]) }, select: { id: true, name: true } }),
    db.tag.findMany({ where: { id: ids((content) => content.tags) }, select: { id: true, name: true } }),
    db.media.findMany({
      where: { id: ids(({ lead, body }) => [lead?.media ?? null, ...blockReferencesOf(body).media]) },
      select: { id: true, hash: true, caption: true, alt: true },
    }),
    db.article.findMany({
      where: { id: ids(({ body }) => blockReferencesOf(body).articles) },
      select: { id: true, latestRevision: { select: { headline: true } } },
    }),
  ])
  return {
    names: Object.fromEntries([
      ...[...sections, ...tags].map(({ id, name }) => [id, name]),
      ...media.map(({ id, alt, caption, hash }) => [id, alt || caption || hash.slice(0, 12)]),
      ...stories.map(({ id, latestRevision }) => [id, latestRevision?.headline ?? id]),
    ]),
    pictures: Object.fromEntries(media.map(({ id, hash }) => [id, hash])),
  }
}
