import { database } from '#lib/db/client.ts'
import { checkStory } from '#lib/preflight/check-story.ts'
import { loadFacts } from '#lib/preflight/facts.ts'
import type { PreflightFinding } from '#lib/preflight/finding.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { requireStoredContent } from '#lib/revisions/stored-content.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

export type PreflightRequest = {
  articleId: string
  /** What is in the editor; without it the latest saved revision. */
  content?: ArticleContent | undefined
  /** When it is to be public; without it now. */
  at?: Date | undefined
}

/** What preflight says of a story as it would be published, for whoever may read it. Changes nothing. */
export async function runPreflight(
  actor: Actor,
  { articleId, content, at = new Date() }: PreflightRequest,
): Promise<Result<PreflightFinding[], 'unknown' | 'refused'>> {
  const db = database()
  const subject = await getStorySubject(db, articleId)
  if (!subject) return fail('unknown', `There is no story ${articleId}.`)
  const may = mayOnStory(actor, 'story.read', subject)
  if (!may.ok) return may
  const checked = content ?? (await latestContent(articleId))
  if (!checked) return fail('unknown', 'The story has no revision yet. Save it first.')
  return ok(checkStory({ content: checked, at, facts: await loadFacts(db, articleId, checked, at) }))
}

async function latestContent(articleId: string): Promise<ArticleContent | null> {
  const article = await database().article.findUnique({
    where: { id: articleId },
    select: { latestRevision: { select: { content: true } } },
  })
  return article?.latestRevision ? requireStoredContent(article.latestRevision.content) : null
}
