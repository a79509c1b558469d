import { type Block, blockDefinitions } from '#blocks/registry.ts'
import { createArticle } from '#lib/articles/create-article.ts'
import type { Database } from '#lib/db/client.ts'
import type { RevisionKind } from '#lib/db/generated/enums.ts'
import { idOf } from '#lib/db/id.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'

const stepMs = 600_000

export type DraftWithHistory = { articleId: string; revisionIds: string[] }

const paragraph = (id: string, text: string, more: { from?: string } = {}): Block => ({
  ...blockDefinitions.paragraph.create(id, { text: [{ text }] }),
  ...more,
})
const slipway = paragraph('slipway', 'The slipway at North Quay stays closed until Friday.')
const mayor = paragraph('mayor', 'The mayor said the repairs were “on time and under budget”.')
const council = paragraph('council', 'The council meets on Tuesday. Residents may speak.')
const tides = paragraph('tides', 'Spring tides are due on Thursday.')

/**
 * Files a story that is not public and has a history: as filed, three saves, as subbed, where it stands. Between
 * filing and now one paragraph changed a word, one was split, one moved, one went, one came.
 */
export async function fileDraftWithHistory(
  db: Database,
  userId: string,
  headline: string,
): Promise<DraftWithHistory> {
  const picture = await db.media.findFirstOrThrow({ orderBy: { sizeBytes: 'desc' } })
  const lead = {
    media: picture.id,
    alt: picture.alt || 'The harbour',
    decorative: false,
    caption: [{ text: 'The slipway at low water.' }],
    credit: 'Pavel Novik',
  }
  const start = {
    ...emptyContent('en-GB', 'ltr'),
    headline,
    standfirst: 'Repairs take a week longer.',
    slug: 'slipway-stays-closed',
    section: idOf('section', 'city'),
    tags: [idOf('tag', 'harbour')],
    lead,
    body: [slipway, mayor, council, tides],
  }
  const end = {
    ...start,
    standfirst: 'Repairs take two weeks longer.',
    tags: [idOf('tag', 'harbour'), idOf('tag', 'saltmere')],
    lead: { ...lead, credit: 'P. Novik' },
    body: [
      tides,
      paragraph('slipway', 'The slipway at North Quay stays closed until Monday.'),
      paragraph('council', 'The council meets on Tuesday.'),
      paragraph('council-2', 'Residents may speak.', { from: 'council' }),
      paragraph('ferry', 'The ferry is not affected.'),
    ],
  }
  const steps: [RevisionKind, ArticleContent][] = [
    ['filed', start],
    ['autosave', { ...start, standfirst: 'Repairs take longer.' }],
    ['autosave', { ...start, standfirst: end.standfirst }],
    ['autosave', { ...end, tags: start.tags }],
    ['subbed', { ...end, lead }],
    ['autosave', end],
  ]
  return await db.$transaction(async (tx) => {
    const beganAt = Date.now() - steps.length * stepMs
    const articleId = await createArticle(tx, { stage: 'draft', creatorId: userId, at: new Date(beganAt) })
    const revisionIds: string[] = []
    for (const [index, [kind, content]] of steps.entries()) {
      const at = new Date(beganAt + index * stepMs)
      const revision = await recordRevision(tx, { articleId, content, kind, authorId: userId, at })
      revisionIds.push(revision.id)
    }
    return { articleId, revisionIds }
  })
}
