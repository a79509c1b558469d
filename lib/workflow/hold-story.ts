import type { Transaction } from '#lib/db/client.ts'
import type { ArticleModel, PublicationModel, RevisionModel } from '#lib/db/generated/models.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { StorySubject } from '#lib/users/actor.ts'
import { type StoryStatus, statusOf } from '#lib/workflow/status.ts'

/** A story whose row this transaction holds: nobody else changes it before the transaction ends. */
export type HeldStory = {
  article: ArticleModel
  latest: RevisionModel
  publications: PublicationModel[]
  subject: StorySubject
  status: StoryStatus
  /** The moment of acting: after the row was held, so that of two who act at once one is later. */
  now: Date
}

/** Holds the story's row until the transaction ends and reads what verbs decide by. */
export async function holdStory(tx: Transaction, articleId: string): Promise<Result<HeldStory, 'unknown'>> {
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`
  const found = await tx.article.findUnique({
    where: { id: articleId },
    include: { latestRevision: true, publications: { orderBy: { number: 'asc' } } },
  })
  if (!found?.latestRevision) return fail('unknown', `There is no story ${articleId}.`)
  const { latestRevision: latest, publications, ...article } = found
  const { creatorId, assigneeId, stage } = article
  const now = new Date()
  return ok({
    article,
    latest,
    publications,
    subject: { creatorId, assigneeId, stage, sectionId: latest.sectionId },
    status: statusOf(article, publications, now),
    now,
  })
}
