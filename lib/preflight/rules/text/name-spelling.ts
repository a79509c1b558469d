import { defineRule, type RuleFinding } from '#lib/preflight/define-rule.ts'
import { collectNames } from '#lib/preflight/reading/names/collect-names.ts'
import { type NamePair, namePairs } from '#lib/preflight/reading/names/name-pairs.ts'

/** One name spelled two ways, in the text, its captions and credits, or in the byline against them. */
export const nameSpelling = defineRule({
  id: 'name-spelling',
  severity: 'warn',
  check: ({ content }) => {
    const pairs = namePairs(collectNames(content))
    const distinct = new Map(pairs.toReversed().map((pair) => [pair.difference, pair]))
    return [...distinct.values()].toReversed().map(toFinding)
  },
})

/** Shown at the spelling that is rarer: it is likelier the wrong one. */
function toFinding({ one, other }: NamePair): RuleFinding {
  const [here, elsewhere] = one.count < other.count ? [one, other] : [other, one]
  const values = { one: here.text, other: elsewhere.text }
  return { words: { key: 'preflight.finding.nameSpelling', values }, place: here.place }
}
