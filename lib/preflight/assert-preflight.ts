import type { Transaction } from '#lib/db/client.ts'
import { checkStory } from '#lib/preflight/check-story.ts'
import { loadFacts } from '#lib/preflight/facts.ts'
import type { PreflightFinding } from '#lib/preflight/finding.ts'
import { type Override, recordOverrides } from '#lib/preflight/record-overrides.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { requireStoredContent } from '#lib/revisions/stored-content.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

export type PreflightAssertion = {
  articleId: string
  revisionId: string
  /** From when on readers are to see it. */
  startsAt: Date
  /** The moment of asking. */
  at: Date
  overrides: Override[]
}

const mostNamed = 3

/**
 * Whether a revision may become public: no error is left that is not overridden. Runs in the publishing
 * transaction. An override names the key of a finding and a reason, needs the right `story.override`, and is
 * recorded and audited here; requirements cannot be overridden, and an override of what is not there is nothing.
 * Fails with `preflight`, naming the first errors, with `refused`, or with `invalid` for an override without a reason.
 */
export async function assertPreflight(
  tx: Transaction,
  actor: Actor,
  { articleId, revisionId, startsAt, at, overrides }: PreflightAssertion,
): Promise<Result<{ overridden: PreflightFinding[] }, 'preflight' | 'refused' | 'invalid' | 'unknown'>> {
  const revision = await tx.revision.findUnique({ where: { id: revisionId, articleId } })
  if (!revision) return fail('unknown', `Story ${articleId} has no revision ${revisionId}.`)
  const content = requireStoredContent(revision.content)
  const facts = await loadFacts(tx, articleId, content, startsAt)
  const errors = checkStory({ content, at: startsAt, facts }).filter(({ severity }) => severity === 'error')
  const reasons = new Map(overrides.map(({ finding, reason }) => [finding, reason.trim()]))
  const isOverridden = ({ key, isRequirement }: PreflightFinding) => !isRequirement && reasons.has(key)
  const standing = errors.filter((error) => !isOverridden(error))
  if (standing.length > 0) return fail('preflight', sentenceOf(standing))
  const overridden = errors.filter(isOverridden)
  if (overridden.length === 0) return ok({ overridden })

  const subject = await getStorySubject(tx, articleId)
  if (!subject) return fail('unknown', `There is no story ${articleId}.`)
  const may = mayOnStory(actor, 'story.override', subject)
  if (!may.ok) return may
  const silent = overridden.find(({ key }) => reasons.get(key) === '')
  if (silent) return fail('invalid', `To let this pass, say why: ${silent.message}`, 'reason')
  await recordOverrides(tx, {
    actor,
    articleId,
    revisionId,
    at,
    overridden: overridden.map((finding) => ({ finding, reason: reasons.get(finding.key) ?? '' })),
  })
  return ok({ overridden })
}

function sentenceOf(errors: PreflightFinding[]): string {
  const count = errors.length === 1 ? 'one error' : `${errors.length} errors`
  const named = errors.slice(0, mostNamed).map(({ message }) => message)
  const more = errors.length > mostNamed ? [`And ${errors.length - mostNamed} more.`] : []
  return [`Preflight holds the story back for ${count}.`, ...named, ...more].join(' ')
}
