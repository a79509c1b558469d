import { isKnownBlock } from '#blocks/body.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { compareParagraphs, type InlineSegment } from '#lib/revisions/compare/compare-inline.ts'
import type { ComparedBlock, Lineage } from '#lib/revisions/compare/comparison.ts'

/** What lineage says about the blocks of two bodies, by block id. */
export type LineageReport = {
  lineage: Map<string, Lineage[]>
  /** Words of the blocks that were split or merged, compared across their bounds. */
  segments: Map<string, InlineSegment[]>
}

type ById = Map<string, ComparedBlock>

/**
 * Reads splits (`from`), merges (`was`) and copies between two bodies. The text of a split or merged block is
 * compared with that of all its parts together, so that words which only changed their block are the same words.
 */
export function compareLineage(before: ComparedBlock[], after: ComparedBlock[], lang: string): LineageReport {
  const was: ById = new Map(before.map((block) => [block.id, block]))
  const is: ById = new Map(after.map((block) => [block.id, block]))
  const report: LineageReport = { lineage: new Map(), segments: new Map() }
  const families = new Map<string, { parts: ComparedBlock[]; sources: ComparedBlock[] }>()
  const familyOf = (block: ComparedBlock) => {
    const own = was.get(block.id)
    const family = families.get(block.id) ?? { parts: [block], sources: own ? [own] : [] }
    families.set(block.id, family)
    return family
  }

  for (const block of after) {
    const origin = isKnownBlock(block) && !was.has(block.id) ? block.from : undefined
    const source = origin === undefined ? undefined : was.get(origin)
    if (!source || origin === undefined) continue
    const remainder = is.get(origin)
    const isSplit = remainder !== undefined && isShorter(remainder, source)
    note(report, block.id, { kind: isSplit ? 'split-from' : 'copied-from', id: origin })
    if (!isSplit) continue
    note(report, origin, { kind: 'split-into', id: block.id })
    if (textOf(block) && textOf(remainder)) familyOf(remainder).parts.push(block)
  }
  for (const block of after) {
    for (const id of (isKnownBlock(block) && was.has(block.id) && block.was) || []) {
      const source = was.get(id)
      if (!source || is.has(id)) continue
      note(report, block.id, { kind: 'merged-from', id })
      note(report, id, { kind: 'merged-into', id: block.id })
      if (textOf(block) && textOf(source)) familyOf(block).sources.push(source)
    }
  }
  for (const { parts, sources } of families.values()) {
    if (parts.length > 1 || sources.length > 1) compareFamily(report, sources, parts, lang)
  }
  return report
}

function compareFamily(
  report: LineageReport,
  sources: ComparedBlock[],
  parts: ComparedBlock[],
  lang: string,
) {
  const texts = (blocks: ComparedBlock[]) => blocks.map((block) => textOf(block) ?? [])
  const segments = compareParagraphs(texts(sources), texts(parts), lang)
  const shares: InlineSegment[][] = [[]]
  for (const segment of segments) {
    if (segment.breaks === 'paragraph' && segment.kind !== 'removed') shares.push([])
    else shares.at(-1)?.push(segment)
  }
  parts.forEach((part, index) => report.segments.set(part.id, shares[index] ?? []))
}

function note({ lineage }: LineageReport, id: string, fact: Lineage): void {
  lineage.set(id, [...(lineage.get(id) ?? []), fact])
}

/** A block whose text a split has shortened; one that kept it was copied. */
function isShorter(remainder: ComparedBlock, source: ComparedBlock): boolean {
  return lengthOf(remainder) < lengthOf(source)
}

function lengthOf(block: ComparedBlock): number {
  const text = textOf(block)
  return text ? inlineToText(text).length : JSON.stringify(block).length
}

/** The rich text that a block consists of, such as a paragraph's. */
function textOf(block: ComparedBlock): Inline | null {
  return isKnownBlock(block) && (block.type === 'paragraph' || block.type === 'heading') ? block.text : null
}
