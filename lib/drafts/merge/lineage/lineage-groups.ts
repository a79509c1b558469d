import type { LooseBlock } from '#lib/drafts/merge/merge-block.ts'
import { textTokens } from '#lib/drafts/merge/text-tokens.ts'
import { keyedEntries, listOf } from '#lib/drafts/merge/value-shapes.ts'

/** Blocks between which one side moved text or items: split from one another or merged into one. */
export type LineageGroup = { kind: 'text' | 'items'; ids: Set<string> }

type Body = Map<string, LooseBlock>

/**
 * The groups of blocks that were split or merged since `base`. A copy is no split: there the original still
 * holds everything it held.
 */
export function lineageGroups(base: Body, ours: Body, theirs: Body): LineageGroup[] {
  const groups = new Map<string, LineageGroup>()
  for (const side of [ours, theirs]) {
    for (const block of side.values()) {
      const kind = kindOf(block)
      const relatives =
        kind === null ? [] : [...splitFrom(base, side, block), ...mergedInto(base, side, block)]
      for (const id of relatives) {
        if (kind !== null && kindOf(base.get(id)) === kind) join(groups, kind, block.id, id)
      }
    }
  }
  return [...new Set(groups.values())]
}

/** Whether a block holds a text or a list of items that can be split. */
function kindOf(block: LooseBlock | undefined): LineageGroup['kind'] | null {
  if (block === undefined) return null
  if (['paragraph', 'heading', 'pull-quote'].includes(block.type)) return 'text'
  return Array.isArray(block.items) ? 'items' : null
}

function splitFrom(base: Body, side: Body, block: LooseBlock): string[] {
  if (base.has(block.id)) return []
  const seen = new Set<string>()
  let from = block.from
  while (from !== undefined && !base.has(from) && !seen.has(from)) {
    seen.add(from)
    from = side.get(from)?.from
  }
  const origin = from === undefined ? undefined : base.get(from)
  return origin !== undefined && holdsLostPart(origin, side.get(origin.id), block) ? [origin.id] : []
}

function mergedInto(base: Body, side: Body, block: LooseBlock): string[] {
  return (block.was ?? []).filter((id) => base.has(id) && !side.has(id))
}

function holdsLostPart(origin: LooseBlock, left: LooseBlock | undefined, part: LooseBlock): boolean {
  const still = new Set(partsOf(left))
  const lost = new Set(partsOf(origin).filter((name) => !still.has(name)))
  return partsOf(part).some((name) => lost.has(name))
}

function partsOf(block: LooseBlock | undefined): string[] {
  if (block === undefined) return []
  if (Array.isArray(block.items)) return keyedEntries(block.items).map(({ key }) => key)
  const text = listOf<{ text?: string }>(block.text).map((node) => node.text ?? '\n')
  return textTokens(text.join(''), 'und').filter((token) => token.trim() !== '')
}

function join(groups: Map<string, LineageGroup>, kind: LineageGroup['kind'], ...ids: string[]): void {
  const joined: LineageGroup = { kind, ids: new Set(ids) }
  for (const id of ids) groups.get(id)?.ids.forEach((member) => joined.ids.add(member))
  for (const id of joined.ids) groups.set(id, joined)
}
