import * as fc from 'fast-check'
import { unknownBlock } from '#blocks/body/unknown-block.ts'
import type { StoredBody } from '#blocks/body.ts'
import { innerFields } from '#blocks/editor/mapping/node-shape.ts'
import type { Field, Fields } from '#blocks/fields.ts'
import { normalizeInline } from '#blocks/inline/normalize-inline.ts'
import { type Inline, type Mark, simpleMarks } from '#blocks/inline.ts'
import { type Block, blockDefinitions, blockTypes } from '#blocks/registry.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Quay', ' ', '\n', 'TK', 'ש', '“six”'),
)
const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom(...simpleMarks).map((type) => ({ type })),
  fc
    .constantFrom('https://a.example/', '/city/2026', 'mailto:a@b.example')
    .map((href) => ({ type: 'link' as const, href })),
)

/** Rich text in its one spelling. */
const anyInline: fc.Arbitrary<Inline> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ text: anyText, marks: fc.array(anyMark, { maxLength: 3 }) }) },
      { weight: 1, arbitrary: fc.constant({ break: true as const }) },
    ),
    { maxLength: 6 },
  )
  .map(normalizeInline)

/** A known block of any type with any values, without an id of its own yet. */
export const anyBlock: fc.Arbitrary<Block> = fc
  .constantFrom(...blockTypes)
  .chain((type) =>
    fc
      .tuple(anyValues(blockDefinitions[type].fields), anyLineage)
      .map(([values, lineage]) => ({ id: type, type, v: 1, ...lineage, ...values }) as Block),
  )

const anyUnknown = fc
  .jsonValue({ maxDepth: 2 })
  .map(asStored)
  .map((json) => unknownBlock(json, 0))

/** A stored body of any blocks, known and unknown, each with an id of its own. */
export const anyBody: fc.Arbitrary<StoredBody> = fc
  .array(fc.oneof({ weight: 9, arbitrary: anyBlock }, { weight: 1, arbitrary: anyUnknown }), { maxLength: 8 })
  .map((blocks) => blocks.map((block, index) => ({ ...block, id: `${block.type}-${index}` })))

const anyLineage = fc.record(
  { from: fc.constantFrom('b1', 'b2'), was: fc.array(fc.constantFrom('b3', 'b4'), { maxLength: 2 }) },
  { requiredKeys: [] },
)

function anyValues(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValue(field)])))
}

function anyValue(field: Field<unknown>): fc.Arbitrary<unknown> {
  const inner = innerFields(field)
  if (inner && field.kind === 'items') {
    const items = fc.array(anyValues(inner), { maxLength: 3 })
    const hasIds = inner.id?.kind === 'id'
    return hasIds ? items.map((list) => list.map((item, index) => ({ ...item, id: `i${index}` }))) : items
  }
  if (inner) return fc.option(anyValues(inner))
  const isNullable = field.schema.safeParse(null).success
  const plain = plainValue(field)
  return isNullable ? fc.option(plain) : plain
}

function plainValue(field: Field<unknown>): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'inline':
      return anyInline
    case 'inline-list':
      return fc.array(anyInline, { maxLength: 3 })
    case 'cells':
      return fc.array(fc.array(anyInline, { maxLength: 3 }), { maxLength: 3 })
    case 'choice':
      return fc.constantFrom(...('values' in field ? (field.values as unknown[]) : []))
    case 'flag':
      return fc.boolean()
    case 'number':
      return fc.nat()
    case 'url':
      return fc.constantFrom('https://a.example/x', '/city', 'half.exam')
    case 'id':
    case 'media':
    case 'article':
      return fc.string({ minLength: 1, maxLength: 8 })
    default:
      return anyText
  }
}

/** JSON as it is written has no negative zero. */
function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown
}
