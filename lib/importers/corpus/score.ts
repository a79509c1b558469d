import type { Block } from '#blocks/registry.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { blockAsJson } from '#lib/importers/story-json.ts'

/** The answer that a blob of the corpus expects; blocks name the fields that are compared. */
export type ExpectedStory = Omit<
  ImportedStory,
  'confidence' | 'warnings' | 'blocks' | 'stripped' | 'lang'
> & {
  lang: string
  blocks: Record<string, unknown>[]
  /** Words that must have been left out, each a part of an entry. */
  stripped: string[]
}

/** F1 of one import against its expected answer: by field, 0 to 1, and their mean. */
export type Score = { fields: Record<string, number>; mean: number }

/** Compares a story with what was expected. Text fields score by their words, blocks by the best order-keeping match. */
export function scoreStory(story: ImportedStory, expected: ExpectedStory): Score {
  const fields: Record<string, number> = {
    headline: wordsF1(story.headline, expected.headline),
    standfirst: wordsF1(story.standfirst, expected.standfirst),
    byline: setF1(
      story.byline.map((entry) => JSON.stringify(entry)),
      expected.byline.map((entry) => JSON.stringify(entry)),
    ),
    dateline: wordsF1(story.dateline, expected.dateline),
    publishedAt: sameTime(story.publishedAt, expected.publishedAt) ? 1 : 0,
    lang: story.lang === expected.lang ? 1 : 0,
    dir: story.dir === expected.dir ? 1 : 0,
    source: wordsF1(sourceOf(story), sourceOf(expected)),
    tags: setF1(story.tags, expected.tags),
    blocks: blocksF1(story.blocks, expected.blocks),
    stripped: strippedF1(story, expected),
  }
  const values = Object.values(fields)
  return { fields, mean: values.reduce((sum, value) => sum + value, 0) / values.length }
}

function sourceOf(story: Pick<ImportedStory, 'source'>): string | null {
  return story.source === null ? null : `${story.source.url ?? 'null'} ${story.source.name ?? 'null'}`
}

function sameTime(a: string | null, b: string | null): boolean {
  return (
    a === b || (a !== null && b !== null && a.length > 10 && b.length > 10 && Date.parse(a) === Date.parse(b))
  )
}

function wordsF1(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 1 : 0
  return setF1(numbered(a), numbered(b))
}

function numbered(text: string): string[] {
  const counts = new Map<string, number>()
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => {
    const count = (counts.get(word) ?? 0) + 1
    counts.set(word, count)
    return `${word}#${count}`
  })
}

function setF1(got: readonly string[], wanted: readonly string[]): number {
  if (got.length === 0 && wanted.length === 0) return 1
  const set = new Set(wanted)
  const hits = new Set(got.filter((item) => set.has(item))).size
  return hits === 0 ? 0 : (2 * hits) / (got.length + wanted.length)
}

// Longest common subsequence, weighted by how alike two blocks of one type are.
function blocksF1(got: readonly Block[], wanted: readonly Record<string, unknown>[]): number {
  if (got.length === 0 && wanted.length === 0) return 1
  const shown = got.map(blockAsJson)
  let row = Array.from({ length: wanted.length + 1 }, () => 0)
  for (const block of shown) {
    const next = [0]
    for (const [index, answer] of wanted.entries()) {
      next.push(Math.max(next[index] ?? 0, row[index + 1] ?? 0, (row[index] ?? 0) + likeness(block, answer)))
    }
    row = next
  }
  return (2 * (row.at(-1) ?? 0)) / (got.length + wanted.length)
}

function likeness(block: Record<string, unknown>, answer: Record<string, unknown>): number {
  if (block.type !== answer.type) return 0
  const keys = Object.keys(answer).filter((key) => key !== 'type')
  const scores = keys.map((key) => valueLikeness(block[key], answer[key]))
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}

function valueLikeness(got: unknown, wanted: unknown): number {
  if (typeof got === 'string' && typeof wanted === 'string')
    return got === wanted ? 1 : wordsF1(got, wanted) * 0.98
  return JSON.stringify(got) === JSON.stringify(wanted) ? 1 : 0
}

function strippedF1(story: ImportedStory, expected: ExpectedStory): number {
  const heap = story.stripped.join('\n')
  const recall =
    expected.stripped.length === 0
      ? 1
      : expected.stripped.filter((entry) => heap.includes(entry)).length / expected.stripped.length
  const own = expected.blocks
    .map((block) => [block.text, block.caption].filter((text) => typeof text === 'string').join(''))
    .filter((text) => text.length > 20)
  const lost = own.filter((text) => heap.includes(text)).length
  const precision = own.length === 0 ? 1 : 1 - lost / own.length
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
}
