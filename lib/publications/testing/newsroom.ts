import { blockDefinitions } from '#blocks/registry.ts'
import { createArticle } from '#lib/articles/create-article.ts'
import { database, disconnect } from '#lib/db/client.ts'
import { idOf, newId } from '#lib/db/id.ts'
import { openTestDatabase, type TestDatabase } from '#lib/db/testing/test-database.ts'
import { provideDatabaseUrl } from '#lib/env.ts'
import { publishRevision } from '#lib/publications/publish-revision.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import { slugOf } from '#lib/text/slug.ts'
import { requireSystemUser } from '#lib/users/system-user.ts'

export const sectionId = (slug: string) => idOf('section', slug)
export const tagId = (slug: string) => idOf('tag', slug)
const contributorId = (slug: string) => idOf('contributor', slug)

export type Newsroom = { actorId: string; close(): Promise<void> }

/** A small newsroom on a database of its own: the Lantern, two sections, two tags, one reporter. */
export async function openNewsroom(): Promise<Newsroom> {
  const testDatabase: TestDatabase = await openTestDatabase()
  provideDatabaseUrl(testDatabase.url)
  const db = database()
  await db.site.create({
    data: {
      id: newId(),
      name: 'The Saltmere Lantern',
      lang: 'en-GB',
      dir: 'ltr',
      timeZone: 'Europe/London',
      creditStyle: 'parentheses',
      edition: 'test',
    },
  })
  await db.section.createMany({
    data: ['city', 'world'].map((slug, position) => ({ id: sectionId(slug), slug, name: slug, position })),
  })
  await db.tag.createMany({
    data: ['harbour', 'ferries'].map((slug) => ({
      id: tagId(slug),
      slug,
      name: slug,
      kind: 'topic' as const,
    })),
  })
  await db.contributor.create({
    data: { id: contributorId('maren-holt'), slug: 'maren-holt', name: 'Maren Holt' },
  })
  const actorId = await requireSystemUser(db, 'edition', new Date())
  return {
    actorId,
    close: async () => {
      await disconnect()
      await testDatabase.close()
    },
  }
}

/** A story that lacks nothing, with whatever the test wants different. */
export function completeContent(changes: Partial<ArticleContent> = {}): ArticleContent {
  const headline = changes.headline ?? 'Ferry returns to North Quay'
  return {
    ...emptyContent('en-GB', 'ltr'),
    headline,
    slug: slugOf(headline),
    section: sectionId('city'),
    tags: [tagId('harbour')],
    byline: [{ contributor: contributorId('maren-holt'), name: 'Maren Holt', role: 'author', links: [] }],
    body: [blockDefinitions.paragraph.create('p1', { text: [{ text: 'The ferry is back.' }] })],
    ...changes,
  }
}

/** Files a story or its next revision; answers both ids. */
export async function fileStory(
  newsroom: Newsroom,
  content: ArticleContent,
  story: { articleId?: string; at?: Date } = {},
): Promise<{ articleId: string; revisionId: string }> {
  const at = story.at ?? new Date()
  return await database().$transaction(async (tx) => {
    const articleId = story.articleId ?? (await createArticle(tx, { stage: 'ready', at }))
    const { actorId } = newsroom
    const revision = await recordRevision(tx, { articleId, content, kind: 'filed', authorId: actorId, at })
    return { articleId, revisionId: revision.id }
  })
}

/** Files a story and makes it public from a moment; answers where. */
export async function publishStory(
  newsroom: Newsroom,
  content: ArticleContent,
  story: { startsAt: Date; articleId?: string; kind?: 'update' | 'correction'; substantive?: boolean },
): Promise<{ articleId: string; path: string; number: number }> {
  const { articleId, revisionId } = await fileStory(newsroom, content, { ...story, at: story.startsAt })
  const published = await publishRevision(database(), {
    ...story,
    revisionId,
    at: story.startsAt,
    actorId: newsroom.actorId,
  })
  if (!published.ok) throw new Error(published.message)
  return { articleId, path: published.value.path, number: published.value.number }
}
