import { createArticle } from '#lib/articles/create-article.ts'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { ok, type Result } from '#lib/result.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'

export type NewStory = {
  content?: Partial<ArticleContent>
  stage?: 'pitch' | 'draft'
  kind?: 'saved' | 'imported'
}

/** Begins a story of the actor's own, with what it says so far; language and direction are the site's unless given. */
export async function beginStory(
  actor: Actor,
  { content: given = {}, stage = 'draft', kind = 'saved' }: NewStory,
): Promise<Result<{ articleId: string; revisionId: string }>> {
  return await inOneTransaction(async (tx) => {
    const sectionId = given.section ?? null
    const subject = { creatorId: actor.userId, assigneeId: null, sectionId, stage }
    const may = mayOnStory(actor, 'story.create', subject)
    if (!may.ok) return may
    const { lang, dir } = await tx.site.findFirstOrThrow({ select: { lang: true, dir: true } })
    const content = { ...emptyContent(lang, dir === 'rtl' ? 'rtl' : 'ltr'), ...given }
    const at = new Date()
    const articleId = await createArticle(tx, { stage, creatorId: actor.userId, at })
    const revision = await recordRevision(tx, {
      articleId,
      content,
      kind,
      authorId: actor.userId,
      at,
    })
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'beginStory',
      subjectType: 'article',
      subjectId: articleId,
      detail: { stage, headline: content.headline, root: revision.root },
      at,
    })
    return ok({ articleId, revisionId: revision.id })
  })
}
