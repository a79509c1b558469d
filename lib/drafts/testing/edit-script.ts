import * as fc from 'fast-check'
import { unknownBlock } from '#blocks/body/unknown-block.ts'
import type { StoredBody } from '#blocks/body.ts'
import { inlineFromText, inlineToText } from '#blocks/inline/inline-text.ts'
import { sliceInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline } from '#blocks/inline.ts'
import { type Block, blockDefinitions } from '#blocks/registry.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'

const kinds = [
  'type',
  'type',
  'type',
  'erase',
  'insert',
  'delete',
  'move',
  'split',
  'join',
  'headline',
  'item',
  'drop-item',
  'move-item',
  'split-list',
  'cell',
  'bold',
  'retype',
  'tag',
  'copy',
] as const

/** One thing an editor does; `where` and `there` are places, taken modulo what there is. */
export type Edit = { kind: (typeof kinds)[number]; where: number; there: number }

// Places are often the first few, so that editors meet.
const anyPlace = fc.oneof(fc.nat(2), fc.nat(1000))

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...kinds),
  where: anyPlace,
  there: anyPlace,
})

/** Who edits: every word and id he makes is his own and never made twice. */
export type Typist = { name: string; made: number }

/** Every typed word in a value, whatever the value is. */
export function typedWords(value: unknown): Set<string> {
  return new Set(JSON.stringify(value).match(/[a-z]w\d+e/g))
}

/** A story with text, a list, a table and a block of a type nobody here knows, made by `typist`. */
export function startingContent(typist: Typist): ArticleContent {
  const sentence = () => inlineFromText(`${word(typist)} ${word(typist)} ${word(typist)} ${word(typist)}`)
  const block = () => blockDefinitions.paragraph.create(id(typist), { text: sentence() })
  const items = [0, 1, 2].map(() => ({ id: id(typist), depth: 0 as const, text: sentence() }))
  const rows = [0, 1].map(() => [sentence(), sentence()])
  return {
    ...emptyContent('en-GB', 'ltr'),
    headline: word(typist),
    tags: ['harbour', 'ferries'],
    body: [
      block(),
      block(),
      blockDefinitions.list.create(id(typist), { items }),
      block(),
      blockDefinitions.table.create(id(typist), { rows }),
      unknownBlock({ id: id(typist), type: 'hologram', v: 7, beam: { angle: 2 } }, 0),
      block(),
    ],
  }
}

/** The story after one edit; an edit that finds nothing to act on changes nothing. */
export function applyEdit(content: ArticleContent, edit: Edit, typist: Typist): ArticleContent {
  const { where, there } = edit
  const { body } = content
  switch (edit.kind) {
    case 'headline':
      return { ...content, headline: there % 2 === 0 ? word(typist) : `${content.headline} ${word(typist)}` }
    case 'tag':
      return { ...content, tags: there % 2 === 0 ? content.tags.slice(1) : [...content.tags, tagId(typist)] }
    case 'insert':
      return { ...content, body: body.toSpliced(where % (body.length + 1), 0, paragraph(typist)) }
    case 'delete':
      return { ...content, body: body.toSpliced(where % Math.max(body.length, 1), 1) }
    case 'move':
      return { ...content, body: moved(body, where, there) }
    case 'copy': {
      const text = textBlock(body, where)
      const copy = text && { ...text, id: id(typist), from: text.id }
      return copy ? { ...content, body: body.toSpliced(there % (body.length + 1), 0, copy) } : content
    }
    case 'join':
      return { ...content, body: joined(body, where) }
    default:
      return { ...content, body: body.flatMap((block) => editBlock(block, body, edit, typist)) }
  }
}

type TextBlock = Extract<Block, { type: 'paragraph' | 'heading' }>
type ListBlock = Extract<Block, { type: 'list' }>

function editBlock(
  block: StoredBody[number],
  body: StoredBody,
  { kind, where, there }: Edit,
  typist: Typist,
): StoredBody {
  if (block.type === 'list') return editList(block, { kind, where, there }, typist)
  if (block.type === 'table' && kind === 'cell') {
    const rows = block.rows.map((row, y) =>
      row.map((cell, x) => (y === where % 2 && x === there % 2 ? typed(cell, 1, word(typist)) : cell)),
    )
    return [{ ...block, rows }]
  }
  const target = textBlock(body, where)
  if (target === null || target.id !== block.id) return [block]
  return editText(target, kind, there, typist)
}

function editText(block: TextBlock, kind: Edit['kind'], there: number, typist: Typist): Block[] {
  switch (kind) {
    case 'type':
      return [{ ...block, text: typed(block.text, there, word(typist)) }]
    case 'erase':
      return [{ ...block, text: erased(block.text, there) }]
    case 'bold':
      return [{ ...block, text: bold(block.text, there) }]
    case 'split': {
      const cut = spaces(block.text)[there % (spaces(block.text).length || 1)] ?? 0
      const rest = sliceInline(block.text, cut + 1, inlineToText(block.text).length)
      const second = blockDefinitions.paragraph.create(id(typist), { text: rest })
      return [
        { ...block, text: sliceInline(block.text, 0, cut) },
        { ...second, from: block.id },
      ]
    }
    case 'retype':
      return [
        block.type === 'paragraph'
          ? { ...blockDefinitions.heading.create(block.id, { text: block.text }), ...lineage(block) }
          : { ...blockDefinitions.paragraph.create(block.id, { text: block.text }), ...lineage(block) },
      ]
    default:
      return [block]
  }
}

function editList(block: ListBlock, { kind, where, there }: Edit, typist: Typist): Block[] {
  const { items } = block
  const at = there % Math.max(items.length, 1)
  switch (kind) {
    case 'item': {
      const edited = items.map((item, index) =>
        index === at ? { ...item, text: typed(item.text, where, word(typist)) } : item,
      )
      const added = { id: id(typist), depth: 0 as const, text: inlineFromText(word(typist)) }
      return [{ ...block, items: where % 2 === 0 ? edited : items.toSpliced(at, 0, added) }]
    }
    case 'drop-item':
      return [{ ...block, items: items.toSpliced(at, 1) }]
    case 'move-item':
      return [{ ...block, items: moved(items, where, there) }]
    case 'split-list': {
      if (items.length < 2) return [block]
      const rest = blockDefinitions.list.create(id(typist), { items: items.slice(at) })
      return [
        { ...block, items: items.slice(0, at) },
        { ...rest, from: block.id },
      ]
    }
    default:
      return [block]
  }
}

function joined(body: StoredBody, where: number): StoredBody {
  const pairs = body.flatMap((block, index) => {
    const next = body[index + 1]
    return isText(block) && next && isText(next) ? [{ index, block, next }] : []
  })
  const pair = pairs[where % (pairs.length || 1)]
  if (!pair) return body
  const { block, next } = pair
  const was = [...(block.was ?? []), next.id, ...(next.was ?? [])]
  return body.toSpliced(pair.index, 2, { ...block, text: [...block.text, { text: ' ' }, ...next.text], was })
}

function textBlock(body: StoredBody, where: number): TextBlock | null {
  const texts = body.filter(isText)
  return texts[where % (texts.length || 1)] ?? null
}

function isText(block: StoredBody[number]): block is TextBlock {
  return block.type === 'paragraph' || block.type === 'heading'
}

function lineage(block: Block): { from?: string; was?: string[] } {
  return { ...(block.from ? { from: block.from } : {}), ...(block.was ? { was: block.was } : {}) }
}

function moved<T>(list: T[], where: number, there: number): T[] {
  const from = where % Math.max(list.length, 1)
  const rest = list.toSpliced(from, 1)
  return list.length < 2 ? list : rest.toSpliced(there % list.length, 0, ...list.slice(from, from + 1))
}

function typed(inline: Inline, where: number, text: string): Inline {
  const length = inlineToText(inline).length
  const places = [0, ...spaces(inline), length]
  const place = places[where % places.length] ?? 0
  const added = place === 0 ? `${text} ` : ` ${text}`
  return [...sliceInline(inline, 0, place), { text: added }, ...sliceInline(inline, place, length)]
}

function erased(inline: Inline, where: number): Inline {
  const text = inlineToText(inline)
  const starts = [0, ...spaces(inline).map((place) => place + 1)]
  const start = starts[where % starts.length] ?? 0
  const space = text.indexOf(' ', start)
  return [
    ...sliceInline(inline, 0, start),
    ...sliceInline(inline, space < 0 ? text.length : space + 1, text.length),
  ]
}

function bold(inline: Inline, where: number): Inline {
  const length = inlineToText(inline).length
  const from = where % Math.max(length, 1)
  return [
    ...sliceInline(inline, 0, from),
    ...sliceInline(inline, from, length).map((node) =>
      'text' in node ? { ...node, marks: [{ type: 'strong' as const }] } : node,
    ),
  ]
}

function spaces(inline: Inline): number[] {
  return [...inlineToText(inline).matchAll(/ /g)].map((match) => match.index)
}

function paragraph(typist: Typist): Block {
  return blockDefinitions.paragraph.create(id(typist), { text: inlineFromText(word(typist)) })
}

function word(typist: Typist): string {
  typist.made += 1
  return `${typist.name}w${typist.made}e`
}

/** In the shape of the ids of tags, which a save insists on. */
function tagId(typist: Typist): string {
  typist.made += 1
  const last = Buffer.from(`${typist.name}${typist.made}`).toString('hex').padStart(12, '0').slice(-12)
  return `00000000-0000-4000-8000-${last}`
}

function id(typist: Typist): string {
  typist.made += 1
  return `${typist.name}-${typist.made}`
}
