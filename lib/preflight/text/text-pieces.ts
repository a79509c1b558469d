import { type BlockFinding, bodyToText, isKnownBlock, type StoredBody } from '#blocks/body.ts'
import type { Field, Fields } from '#blocks/fields.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { definitionOf } from '#blocks/registry.ts'
import type { PreflightPlace } from '#lib/preflight/define-rule.ts'
import { kindOfField } from '#lib/preflight/text/kind-of-field.ts'
import type { TextKind } from '#lib/preflight/text/text-kinds.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** One text of a story: a headline, a paragraph, a cell, a caption. */
export type TextPiece = {
  place: PreflightPlace
  kind: TextKind
  text: string
  /** The rich text it was read from, where there is one. */
  inline: Inline | null
}

const known = new WeakMap<ArticleContent, TextPiece[]>()

/** Every text of a story that is not empty, in reading order; ids, addresses and other data are none. */
export function textPieces(content: ArticleContent): TextPiece[] {
  const pieces = known.get(content) ?? [...headPieces(content), ...content.body.flatMap(blockPieces)]
  known.set(content, pieces)
  return pieces
}

export const headlineFields = [
  'headline',
  'shortHeadline',
  'seoHeadline',
  'socialHeadline',
  'pushHeadline',
] as const

function headPieces(content: ArticleContent): TextPiece[] {
  const { lead } = content
  const plain = (field: string, kind: TextKind, text: string): TextPiece => ({
    place: { field },
    kind,
    text,
    inline: null,
  })
  const pieces = [
    plain('kicker', 'kicker', content.kicker),
    ...headlineFields.map((field) => plain(field, 'headline', content[field])),
    plain('standfirst', 'standfirst', content.standfirst),
    ...content.byline.map((entry, index) => plain(`byline.${index}.name`, 'name', entry.name)),
    plain('dateline', 'dateline', content.dateline),
    plain('lead.alt', 'alt', lead?.alt ?? ''),
    { ...plain('lead.caption', 'caption', inlineToText(lead?.caption ?? [])), inline: lead?.caption ?? null },
    plain('lead.credit', 'credit', lead?.credit ?? ''),
  ]
  return pieces.filter(({ text }) => text.trim() !== '')
}

function blockPieces(block: StoredBody[number]): TextPiece[] {
  if (!isKnownBlock(block) || block.type === 'html') {
    const text = bodyToText([block])
    return text === '' ? [] : [{ place: { block: block.id }, kind: 'markup', text, inline: null }]
  }
  return textsOf(definitionOf(block).fields, block).flatMap(({ path, text, inline }) => {
    const kind = kindOfField(block.type, path)
    if (kind === null || text.trim() === '') return []
    return [{ place: { block: block.id, field: path }, kind, text, inline }]
  })
}

type FoundText = { path: BlockFinding['field']; text: string; inline: Inline | null }

function textsOf(fields: Fields, values: Record<string, unknown>): FoundText[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    textsIn(field, values[name]).map((found) => ({
      ...found,
      path: found.path === '' ? name : `${name}.${found.path}`,
    })),
  )
}

function textsIn(field: Field<unknown>, value: unknown): FoundText[] {
  if (value === null || value === undefined) return []
  switch (field.kind) {
    case 'text':
      return [{ path: '', text: value as string, inline: null }]
    case 'inline':
      return [fromInline('', value as Inline)]
    case 'inline-list':
      return (value as Inline[]).map((inline, index) => fromInline(String(index), inline))
    case 'cells':
      return (value as Inline[][]).flatMap((row, y) => row.map((cell, x) => fromInline(`${y}.${x}`, cell)))
    case 'group':
      return textsOf(partsOf(field), value as Record<string, unknown>)
    case 'items':
      return (value as Record<string, unknown>[]).flatMap((item, index) =>
        textsOf(partsOf(field), item).map((found) => ({ ...found, path: `${index}.${found.path}` })),
      )
    default:
      return []
  }
}

function fromInline(path: string, inline: Inline): FoundText {
  return { path, text: inlineToText(inline), inline }
}

function partsOf(field: Field<unknown>): Fields {
  return (field as Field<unknown> & { of: Fields }).of
}
