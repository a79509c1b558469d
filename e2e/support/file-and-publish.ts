import type { Inline } from '#blocks/inline.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { createArticle } from '#lib/articles/create-article.ts'
import type { Database } from '#lib/db/client.ts'
import { idOf } from '#lib/db/id.ts'
import { publishRevision } from '#lib/publications/publish-revision.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import { slugOf } from '#lib/text/slug.ts'
import type { FiledStory, StoryNotes } from './story-notes.ts'

/** Files a story, or the next version of one, and makes it public through the newsroom's own verbs. */
export async function fileAndPublish(db: Database, actorId: string, notes: StoryNotes): Promise<FiledStory> {
  return await publishContent(db, actorId, contentOf(notes), notes)
}

/** The same for content that is more than notes can say. */
export async function publishContent(
  db: Database,
  actorId: string,
  content: ArticleContent,
  when: { articleId?: string; startsInMs?: number; newArticleId?: string },
): Promise<FiledStory> {
  const at = new Date()
  const startsAt = new Date(at.getTime() + (when.startsInMs ?? 0))
  const { articleId, revisionId } = await db.$transaction(async (tx) => {
    const id = when.articleId ?? (await createArticle(tx, { id: when.newArticleId, stage: 'ready', at }))
    const { id: filed } = await recordRevision(tx, {
      articleId: id,
      content,
      kind: 'filed',
      authorId: actorId,
      at,
    })
    return { articleId: id, revisionId: filed }
  })
  const published = await publishRevision(db, { revisionId, startsAt, at, actorId })
  if (!published.ok) throw new Error(published.message)
  return { articleId, path: published.value.path, startsAtMs: startsAt.getTime() }
}

function contentOf(notes: StoryNotes): ArticleContent {
  const contributor = notes.contributor ?? 'dara-quinn'
  const paragraphs = notes.paragraphs ?? ['The tide was out. Nobody was surprised, and the match went on.']
  return {
    ...(notes.isArabic ? emptyContent('ar', 'rtl') : emptyContent('en-GB', 'ltr')),
    headline: notes.headline,
    lead: notes.lead ? { media: notes.lead, alt: '', decorative: false, caption: [], credit: '' } : null,
    standfirst: notes.standfirst ?? 'A short report from the boathouse.',
    slug: notes.slug ?? slugOf(notes.headline),
    section: idOf('section', notes.section ?? 'sport'),
    tags: (notes.tags ?? ['rowing']).map((slug) => idOf('tag', slug)),
    byline: [{ contributor: idOf('contributor', contributor), name: contributor, role: 'author', links: [] }],
    body: paragraphs.map((text, index) =>
      blockDefinitions.paragraph.create(`p${index}`, { text: inlineOf(text) }),
    ),
  }
}

function inlineOf(text: string): Inline {
  return text
    .split(/(\[[^\]]+\]\(\/[^)]*\))/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, words, href] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? []
      return words && href ? { text: words, marks: [{ type: 'link' as const, href }] } : { text: part }
    })
}
