import type { PreflightRule, RuleFinding } from '#lib/preflight/define-rule.ts'
import { findingKey, type PreflightFinding } from '#lib/preflight/finding.ts'
import { matchHouseRule } from '#lib/preflight/house-rules/match-house-rule.ts'
import { type RuleId, rules } from '#lib/preflight/rules.ts'
import { sayInEnglish } from '#lib/preflight/say-in-english.ts'
import type { PreflightStory } from '#lib/preflight/story.ts'

/**
 * Everything preflight has to say about a story, errors first, else in the order of the rules. Pure: what has
 * to be looked up is in `story.facts`.
 */
export function checkStory(story: PreflightStory): PreflightFinding[] {
  const found = [
    ...rules.flatMap((rule) => findingsOf(rule, rule.check(story))),
    ...story.facts.houseRules
      .filter((rule) => rule.enabled)
      .flatMap((rule) =>
        findingsOf(
          { id: `house:${rule.id}` as const, severity: rule.severity, isRequirement: false },
          matchHouseRule(rule, story.content),
        ),
      ),
  ]
  return withOwnKeys(found).sort((one, other) => rank(one) - rank(other))
}

/** The findings of the rules that hold for everything public, whoever publishes; pure as well. */
export function checkRequirements(story: PreflightStory): PreflightFinding[] {
  return rules
    .filter((rule) => rule.isRequirement)
    .flatMap((rule) => findingsOf(rule, rule.check(story)))
    .filter((finding) => finding.severity === 'error')
}

function findingsOf(
  rule: Pick<PreflightRule, 'severity' | 'isRequirement'> & { id: RuleId | `house:${string}` },
  findings: RuleFinding[],
): PreflightFinding[] {
  return findings.map(({ words, place, severity = rule.severity }) => ({
    key: findingKey({ rule: rule.id, words, place }),
    rule: rule.id,
    severity,
    isRequirement: rule.isRequirement && severity === 'error',
    words,
    message: sayInEnglish(words),
    place,
  }))
}

/** The same said twice of one place, as of two TKs in a line, has two keys. */
function withOwnKeys(findings: PreflightFinding[]): PreflightFinding[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const count = (counts.get(finding.key) ?? 0) + 1
    counts.set(finding.key, count)
    return count === 1 ? finding : { ...finding, key: `${finding.key}#${count}` }
  })
}

function rank({ severity }: PreflightFinding): number {
  return severity === 'error' ? 0 : 1
}
