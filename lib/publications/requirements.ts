import type { Transaction } from '#lib/db/client.ts'
import { checkRequirements } from '#lib/preflight/check-story.ts'
import { loadMediaFacts } from '#lib/preflight/facts/media-facts.ts'
import type { PreflightFinding } from '#lib/preflight/finding.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/**
 * What this content lacks before it may be public, whoever publishes it, each as a short phrase ('a headline'), in
 * the order an editor meets them; empty when nothing is missing. These are the requirements among the rules of
 * preflight; the others are asked by the newsroom's verbs.
 */
export async function missingForPublishing(
  tx: Transaction,
  content: ArticleContent,
  at: Date,
): Promise<string[]> {
  const facts = {
    site: { url: '', timeZone: 'UTC' },
    firstPublishedAt: null,
    media: await loadMediaFacts(tx, content, null),
    links: new Map(),
    related: new Map(),
    sameAddress: [],
    sameHeadline: [],
    houseRules: [],
  }
  return [...new Set(checkRequirements({ content, at, facts }).map(phraseOf))]
}

const phrases: Record<string, string> = {
  'headline-missing': 'a headline',
  'section-missing': 'a section',
  'text-missing': 'a text',
  'picture-credit': 'a credit',
  'picture-alt': 'an alt text',
}

function phraseOf({ rule, words: { values }, message }: PreflightFinding): string {
  const phrase = phrases[rule]
  if (phrase === undefined) return String(values.message ?? message)
  const { where, number } = values
  if (where === undefined) return phrase
  if (where === 'lead') return `${phrase} for the lead picture`
  return where === 'gallery' ? `${phrase} for picture ${number} of the gallery` : `${phrase} for a picture`
}
