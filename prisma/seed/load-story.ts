import { createArticle } from '#lib/articles/create-article.ts'
import { changedPassages } from '#lib/corrections/changed-passages.ts'
import { issueCorrection } from '#lib/corrections/issue-correction.ts'
import type { Transaction } from '#lib/db/client.ts'
import { idOf } from '#lib/db/id.ts'
import { publishRevisionIn } from '#lib/publications/publish-revision.ts'
import { takeDownIn } from '#lib/publications/take-down.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import type { ResolvedStory, ResolvedVersion } from './resolve-story.ts'

type Acting = { actorId: string; now: Date }

/** Files one story with all its versions, through the same verbs that editors use. */
export async function loadStory(tx: Transaction, story: ResolvedStory, acting: Acting): Promise<void> {
  const articleId = idOf('article', story.slug)
  const [first] = story.versions
  if (!first) return
  await createArticle(tx, { id: articleId, stage: 'ready', at: earlier(first.startsAt, acting.now) })
  let before: ArticleContent | null = null
  for (const [index, version] of story.versions.entries()) {
    await loadVersion(tx, { story, articleId, version, number: index + 1, before, ...acting })
    before = version.content
  }
  if (!story.takenDownAt) return
  const taken = await takeDownIn(tx, {
    articleId,
    at: story.takenDownAt,
    actorId: acting.actorId,
    reason: story.takenDownReason,
    id: idOf('publication', story.slug, 'takedown'),
  })
  if (!taken.ok) throw new Error(`${story.slug}: ${taken.message}`)
}

type Version = Acting & {
  story: ResolvedStory
  articleId: string
  version: ResolvedVersion
  number: number
  before: ArticleContent | null
}

async function loadVersion(tx: Transaction, one: Version): Promise<void> {
  const { story, articleId, version, number, actorId } = one
  const at = earlier(version.startsAt, one.now)
  const revision = await recordRevision(tx, {
    id: idOf('revision', story.slug, String(number)),
    articleId,
    content: version.content,
    kind: 'approved',
    authorId: actorId,
    reason: version.note,
    at,
  })
  const published = await publishRevisionIn(tx, {
    id: idOf('publication', story.slug, String(number)),
    revisionId: revision.id,
    startsAt: version.startsAt,
    at,
    actorId,
    kind: version.kind === 'correction' ? 'correction' : 'update',
    embargo: story.embargo,
    note: version.note,
  })
  if (!published.ok) throw new Error(`${story.slug}: ${published.message}`)
  if (version.correction) await correct(tx, one, version.correction, published.value.publicationId)
}

async function correct(
  tx: Transaction,
  { articleId, version, before, actorId }: Version,
  correction: NonNullable<ResolvedVersion['correction']>,
  publicationId: string,
): Promise<void> {
  const [passage, ...further] = (before ? changedPassages(before, version.content) : []).filter(
    ({ blockId }) => blockId === correction.blockId,
  )
  await issueCorrection(tx, {
    ...correction,
    id: idOf('correction', publicationId),
    articleId,
    publicationId,
    field: passage?.field ?? null,
    before: passage?.before ?? '',
    after: passage?.after ?? '',
    further,
    issuedAt: version.startsAt,
    actorId,
  })
}

/** When the newsroom did it: at its publication, or today for what is still to come. */
function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}
