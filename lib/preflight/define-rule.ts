import type { Severity } from '#blocks/fields.ts'
import type english from '#messages/en/preflight.json'
import type { PreflightStory } from '#lib/preflight/story.ts'

/** A message of `messages/<language>/preflight.json` and what fills its places. */
export type FindingWords = {
  key: `preflight.finding.${keyof (typeof english)['finding']}`
  values: Record<string, string | number>
}

/** Where a finding is: a field of the story, or a block, a field of it and the words in question. */
export type PreflightPlace =
  | { field: string; quote?: string }
  | { block: string; field?: string; quote?: string }

/** What a rule found once. `severity` stands in for the rule's own. */
export type RuleFinding = { words: FindingWords; place: PreflightPlace; severity?: Severity }

export type PreflightRule<Id extends string = string> = {
  id: Id
  severity: Severity
  /** Nothing becomes public without it, whoever publishes: not even a right to override lets it pass. */
  isRequirement: boolean
  check(story: PreflightStory): RuleFinding[]
}

/** One rule of preflight: pure, from a story with its facts to what it found. */
export function defineRule<const Id extends string>(rule: {
  id: Id
  severity: Severity
  isRequirement?: true
  check(story: PreflightStory): RuleFinding[]
}): PreflightRule<Id> {
  return { isRequirement: false, ...rule }
}
