import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { repairItemIds } from '#blocks/editor/ids/item-ids.ts'
import { landedIn } from '#blocks/editor/ids/landed-in.ts'
import { newBlockId } from '#blocks/editor/ids/new-block-id.ts'
import { type TopBlock, topBlocks } from '#blocks/editor/top-blocks.ts'

/** Ids that ever stood in this document: what was cut may come back under its own, what is foreign may not. */
type SeenIds = ReadonlySet<string>

const seenKey = new PluginKey<SeenIds>('blockIds')

/** Marks a transaction whose ids are right as they are: content from the server, undone or given by an importer. */
export const givenIds = 'givenIds'

/**
 * Keeps the ids of blocks and items as the design page asks: a split keeps the id on the part with the old
 * beginning, a merge keeps the first and lists the other in `was`, a copy gets a new id with `from`, what is
 * cut and pasted or dragged keeps its own. Whatever happens, every top node has an id and none has another's.
 */
export function blockIds(newId: () => string = newBlockId): Plugin<SeenIds> {
  return new Plugin<SeenIds>({
    key: seenKey,
    state: {
      init: (_, state) => new Set(idsIn(state.doc)),
      apply: (transaction, seen) => (transaction.docChanged ? withIds(seen, transaction.doc) : seen),
    },
    appendTransaction: (transactions, before, after) =>
      transactions.some((transaction) => transaction.docChanged)
        ? repair(transactions, before, after, newId)
        : null,
  })
}

function repair(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  newId: () => string,
): Transaction | null {
  const tr = after.tr
  const isGiven = transactions.some((one) => one.getMeta(givenIds) === true || isHistory(one))
  const isPaste = transactions.some((one) => ['paste', 'drop'].includes(String(one.getMeta('uiEvent'))))
  const mapping = new Mapping(transactions.flatMap((one) => one.mapping.maps))
  const olds = topBlocks(before.doc)
  const news = topBlocks(after.doc)
  const keepers = keepersOf(olds, news, mapping)
  const foreign = isPaste && !isGiven ? foreignIds(before, news) : new Set<string>()
  const final = news.map((block): TopBlock => {
    if (keepers.get(block.id) === block.pos && !foreign.has(block.id)) return block
    const id = newId()
    setLineage(tr, block, { id, from: originOf(block), was: null })
    return { ...block, id, was: [] }
  })
  if (!isGiven) recordMerges(tr, olds, final, mapping)
  for (const { node, pos } of news) repairItemIds(tr, node, pos, newId)
  return tr.docChanged ? tr : null
}

/** For every id the place of the node that keeps it. */
function keepersOf(olds: TopBlock[], news: TopBlock[], mapping: Mapping): Map<string, number> {
  const bearers = Map.groupBy(
    news.filter(({ id }) => id !== ''),
    ({ id }) => id,
  )
  return new Map(
    [...bearers].map(([id, blocks]) => [id, keeperOf(id, blocks, olds, mapping)?.pos ?? -1] as const),
  )
}

// Of several with one id it is the one that holds the old beginning: that of the words, or where there are none
// the place of the block.
function keeperOf(id: string, bearers: TopBlock[], olds: TopBlock[], mapping: Mapping): TopBlock | undefined {
  const old = bearers.length > 1 ? olds.find((block) => block.id === id) : undefined
  if (!old) return bearers[0]
  const place = mapping.map(old.pos, 1)
  return landedIn(old, bearers, mapping) ?? bearers.find(({ pos }) => pos === place) ?? bearers[0]
}

// Pasted ids of another document, and of blocks that live on inside another one here.
function foreignIds(before: EditorState, news: TopBlock[]): Set<string> {
  const seen = seenKey.getState(before) ?? new Set<string>()
  const merged = new Set(news.flatMap((block) => block.was))
  return new Set(news.map(({ id }) => id).filter((id) => !seen.has(id) || merged.has(id)))
}

// A new empty block comes from nowhere, even if the editor made it from its neighbour.
function originOf({ id, node }: TopBlock): string | null {
  return id === '' || (node.isTextblock && node.content.size === 0) ? null : id
}

function recordMerges(tr: Transaction, olds: TopBlock[], news: TopBlock[], mapping: Mapping): void {
  const live = new Set(news.map(({ id }) => id))
  const gained = new Map<TopBlock, string[]>()
  for (const gone of olds.filter(({ id }) => id !== '' && !live.has(id))) {
    const heir = landedIn(gone, news, mapping)
    if (heir) gained.set(heir, [...(gained.get(heir) ?? []), gone.id, ...gone.was])
  }
  for (const [heir, ids] of gained) {
    const was = [...new Set([...heir.was, ...ids])].filter((id) => !live.has(id))
    if (was.length > heir.was.length) tr.setNodeAttribute(heir.pos, 'was', was)
  }
}

function setLineage(
  tr: Transaction,
  { node, pos }: TopBlock,
  lineage: { id: string; from: string | null; was: string[] | null },
): void {
  for (const [name, value] of Object.entries(lineage)) {
    if (node.attrs[name] !== value) tr.setNodeAttribute(pos, name, value)
  }
}

function isHistory(transaction: Transaction): boolean {
  return transaction.getMeta('history$') !== undefined
}

function idsIn(doc: Node): string[] {
  return topBlocks(doc).flatMap(({ id, was }) => [id, ...was])
}

function withIds(seen: SeenIds, doc: Node): SeenIds {
  const fresh = idsIn(doc).filter((id) => id !== '' && !seen.has(id))
  return fresh.length === 0 ? seen : new Set([...seen, ...fresh])
}
