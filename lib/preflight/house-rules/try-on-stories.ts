import { database } from '#lib/db/client.ts'
import { compileHousePattern } from '#lib/preflight/house-rules/house-pattern.ts'
import type { HouseRule } from '#lib/preflight/house-rules/house-rule.ts'
import { matchHouseRule } from '#lib/preflight/house-rules/match-house-rule.ts'
import { ok, type Result } from '#lib/result.ts'
import { requireStoredContent } from '#lib/revisions/stored-content.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

const mostExamples = 5
const triedStories = 100

export type TriedStories = {
  /** How many stories were looked through; at most 100. */
  stories: number
  /** How many of them break the rule. */
  broken: number
  /** The first few places. */
  examples: { articleId: string; headline: string; quote: string }[]
}

/** How many of the 100 stories saved last a rule would stop or warn about. Fails with `refused` or `invalid`. */
export async function tryHouseRuleOnStories(
  actor: Actor,
  rule: Pick<HouseRule, 'pattern' | 'ignoreCase' | 'fields'>,
): Promise<Result<TriedStories, 'refused' | 'invalid'>> {
  const may = mayOnSite(actor, 'house-rule.manage')
  if (!may.ok) return may
  const compiled = compileHousePattern(rule.pattern, rule.ignoreCase)
  if (!compiled.ok) return compiled
  const rows = await database().revision.findMany({
    where: { latestOf: { stage: { notIn: ['spiked', 'killed'] } } },
    orderBy: { createdAt: 'desc' },
    take: triedStories,
    select: { articleId: true, headline: true, content: true },
  })
  const tried: HouseRule = { ...rule, id: '', message: '', severity: 'warn', enabled: true, position: 0 }
  const broken = rows.flatMap(({ articleId, headline, content }) => {
    const [first] = matchHouseRule(tried, requireStoredContent(content))
    return first ? [{ articleId, headline, quote: first.place.quote ?? '' }] : []
  })
  return ok({ stories: rows.length, broken: broken.length, examples: broken.slice(0, mostExamples) })
}
