import { inlineFromText } from '#blocks/inline/inline-text.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { mergeValue } from '#lib/drafts/merge/merge-value.ts'
import { setAtPlace } from '#lib/drafts/set-at-place.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

type Settled = { blockId: string | null; field: string; saved: unknown; chosen: unknown }

/**
 * The story with a conflict settled as chosen. What was typed in that place since the conflict arose is merged with the
 * choice where the two do not touch; where they do, the choice stands. When the block is gone, the chosen words come back
 * as a paragraph `newId` at the end.
 */
export function settledContent(content: ArticleContent, settled: Settled, newId: string): ArticleContent {
  const { saved, chosen } = settled
  const set = setAtPlace(content, settled, (current) => {
    const report = { lang: content.lang, conflicts: [], notes: [] }
    const merged = mergeValue({ base: saved, ours: current, theirs: chosen }, settled, report)
    return report.conflicts.length === 0 ? merged : chosen
  })
  if (set) return set
  const words = wordsIn(chosen).join('\n')
  if (words.trim() === '') return content
  const paragraph = blockDefinitions.paragraph.create(newId, { text: inlineFromText(words) })
  const from = settled.blockId === null ? {} : { from: settled.blockId }
  return { ...content, body: [...content.body, { ...paragraph, ...from }] }
}

const notWords = new Set([
  'id',
  'type',
  'v',
  'from',
  'was',
  'marks',
  'media',
  'network',
  'kind',
  'state',
  'storedType',
  'stored',
])

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  return Object.entries(value).flatMap(([name, part]) => (notWords.has(name) ? [] : wordsIn(part)))
}
