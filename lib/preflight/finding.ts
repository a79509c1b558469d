import type { Severity } from '#blocks/fields.ts'
import type { FindingWords, PreflightPlace } from '#lib/preflight/define-rule.ts'
import type { RuleId } from '#lib/preflight/rules.ts'

/** One thing preflight has to say about a story. */
export type PreflightFinding = {
  /** The same for the same finding of the next run; an override names it. */
  key: string
  rule: RuleId | `house:${string}`
  severity: Severity
  /** An error that nobody may let pass: it has to be mended. */
  isRequirement: boolean
  words: FindingWords
  /** `words` in English, for APIs, logs and the command line. */
  message: string
  place: PreflightPlace
}

/** A key that names a finding by its rule, its place and what it says, and stays when other text changes. */
export function findingKey({
  rule,
  words,
  place,
}: Pick<PreflightFinding, 'rule' | 'words' | 'place'>): string {
  const where = 'block' in place ? `block/${place.block}/${place.field ?? ''}` : `story/${place.field}`
  const values = Object.keys(words.values)
    .sort()
    .map((name) => words.values[name])
  return JSON.stringify([rule, where, place.quote ?? '', words.key, ...values])
}
