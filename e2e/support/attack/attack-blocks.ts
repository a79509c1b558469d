import { innerFields } from '#blocks/editor/mapping/node-shape.ts'
import type { Field, Fields } from '#blocks/fields.ts'
import type { Inline } from '#blocks/inline.ts'
import { type Block, blockDefinitions, blockTypes, definitionOf } from '#blocks/registry.ts'
import { isSafeHref } from '#lib/html/safe-href.ts'
import { storyFromHtml } from '#lib/importers/from-html.ts'
import { blocksFromClipboard } from '#lib/importers/clipboard/blocks-from-clipboard.ts'
import type { AttackCase } from '#scripts/test/attack/attack-cases.ts'
import { canaryHost } from '#scripts/test/attack/vocabulary.ts'

/** Stands behind the attack wherever text may carry a link. */
export const linkText = '¶'

/**
 * A block of every type with the attack in every field that takes text, markup or an address, and what the pasting
 * of it and the import of it make; ids say type and number. `media` is the picture they show.
 */
export function attackBlocks({ number, text }: AttackCase, media: string): Block[] {
  const made = blockTypes.map((type) => {
    const values = fieldsFilled(blockDefinitions[type].fields, { number, text, media })
    return { id: `${type}-${number}`, type, v: 1, ...values } as Block
  })
  let pasted = 0
  const fromClipboard = blocksFromClipboard(text, () => `pasted-${number}-${(pasted += 1)}`).blocks
  const imported = storyFromHtml(text).blocks.map((block, index) => ({
    ...block,
    id: `imported-${number}-${index}`,
  }))
  return [...made, ...fromClipboard, ...imported].filter(isPublishableBlock)
}

function isPublishableBlock(block: Block): boolean {
  return definitionOf(block)
    .check(block)
    .every(({ severity }) => severity !== 'error')
}

type Filling = { number: number; text: string; media: string }

function fieldsFilled(fields: Fields, filling: Filling): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, filled(field, name, filling)]),
  )
}

function filled(field: Field<unknown>, name: string, filling: Filling): unknown {
  const { number, text, media } = filling
  const inner = innerFields(field)
  if (inner) return field.kind === 'items' ? [fieldsFilled(inner, filling)] : fieldsFilled(inner, filling)
  switch (field.kind) {
    case 'id':
      return `i${number}`
    case 'inline':
      return inlineOf(text)
    case 'inline-list':
      return [inlineOf(text)]
    case 'cells':
      return [[inlineOf(text)], [inlineOf(text)]]
    case 'choice':
      return choiceOf(field, number)
    case 'flag':
      return name !== 'decorative' && number % 2 === 0
    case 'number':
      return number
    case 'media':
      return media
    case 'article':
      return null
    case 'url':
      return addressesFrom(text).find((address) => isPublishable(field, address)) ?? field.empty
    default:
      return text
  }
}

function choiceOf(field: Field<unknown>, number: number): unknown {
  const values = 'values' in field ? (field.values as unknown[]) : [field.empty]
  return values[number % values.length]
}

/** The attack, and a link to it in the form nearest to it that a link may have. */
function inlineOf(text: string): Inline {
  const href = addressesFrom(text).find(isSafeHref)
  const link = href === undefined ? {} : { marks: [{ type: 'link' as const, href }] }
  return [...(text === '' ? [] : [{ text }]), { text: linkText, ...link }]
}

function addressesFrom(text: string): string[] {
  const inOnePiece = text.replace(/[\p{Cc}\p{Cs}\s]/gu, '')
  return [
    text,
    inOnePiece,
    `https://${canaryHost}/${inOnePiece}`,
    `https://${canaryHost}/?${encodeURI(inOnePiece)}`,
  ]
}

function isPublishable(field: Field<unknown>, address: string): boolean {
  return (
    field.schema.safeParse(address).success &&
    field.check(address).every(({ severity }) => severity !== 'error')
  )
}
