import { compileHousePattern } from '#lib/preflight/house-rules/house-pattern.ts'
import type { HouseRule } from '#lib/preflight/house-rules/house-rule.ts'
import { ok, type Result } from '#lib/result.ts'

/** Characters of a text that a rule is tried on; the rest is not looked at. */
export const maxTriedLength = 5_000
const mostMatches = 100

/** Where a pattern occurs in a text somebody pasted, in order; for trying a rule before it is saved. Runs anywhere. */
export function tryHouseRule(
  { pattern, ignoreCase }: Pick<HouseRule, 'pattern' | 'ignoreCase'>,
  text: string,
): Result<{ start: number; end: number }[], 'invalid'> {
  const compiled = compileHousePattern(pattern, ignoreCase)
  return compiled.ok ? ok(compiled.value.find(text.slice(0, maxTriedLength), mostMatches)) : compiled
}
