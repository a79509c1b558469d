import { definitionOf } from '#blocks/registry.ts'
import { type Field, type Fields, textField } from '#blocks/fields.ts'
import { isKnownBlock } from '#blocks/body.ts'
import type { Inline } from '#blocks/inline.ts'
import {
  compareInline,
  compareParagraphs,
  compareText,
  differs,
  type InlineSegment,
} from '#lib/revisions/compare/compare-inline.ts'
import { compareRows } from '#lib/revisions/compare/compare-rows.ts'
import type { ComparedBlock, FieldChange, ItemEntry } from '#lib/revisions/compare/comparison.ts'
import { placeItems } from '#lib/revisions/compare/place-items.ts'
import { sameJson } from '#lib/revisions/compare/same-json.ts'

type Values = Record<string, unknown>

/** The fields in which two states of one block differ; a change of type comes first. */
export function compareBlockFields(before: ComparedBlock, after: ComparedBlock, lang: string): FieldChange[] {
  const type: FieldChange[] =
    before.type === after.type
      ? []
      : [{ kind: 'value', name: 'type', before: before.type, after: after.type }]
  const fields = { ...fieldsOf(before), ...fieldsOf(after) }
  return [...type, ...compareFields(fields, before, after, lang)]
}

/** The fields of a block, unknown ones having their text. */
function fieldsOf(block: ComparedBlock): Fields {
  return isKnownBlock(block) ? definitionOf(block).fields : { text: textField('Text') }
}

/** The fields of a set in which two states differ. */
function compareFields(fields: Fields, before: object, after: object, lang: string): FieldChange[] {
  const [a, b] = [before as Values, after as Values]
  return Object.entries(fields).flatMap(([name, field]) => {
    const [was, is] = [valueOf(field, a[name]), valueOf(field, b[name])]
    return sameJson(was, is) ? [] : compareValues(name, field, was, is, lang)
  })
}

function compareValues(
  name: string,
  field: Field<unknown>,
  was: unknown,
  is: unknown,
  lang: string,
): FieldChange[] {
  switch (field.kind) {
    case 'inline':
      return textChange(name, compareInline(was as Inline, is as Inline, lang))
    case 'inline-list':
      return textChange(name, compareParagraphs(was as Inline[], is as Inline[], lang))
    case 'text':
    case 'html':
      return textChange(name, compareText(textOf(was), textOf(is), lang))
    case 'cells':
      return [{ kind: 'rows', name, rows: compareRows(was as Inline[][], is as Inline[][], lang) }]
    case 'items':
      return [
        { kind: 'items', name, items: compareItems(ofField(field), was as Values[], is as Values[], lang) },
      ]
    case 'group':
      return compareFields(ofField(field), (was ?? {}) as Values, (is ?? {}) as Values, lang).map(
        (change) => ({
          ...change,
          name: `${name}.${change.name}`,
        }),
      )
    default:
      return [{ kind: 'value', name, before: was, after: is }]
  }
}

function textChange(name: string, segments: InlineSegment[]): FieldChange[] {
  return differs(segments) ? [{ kind: 'text', name, segments }] : []
}

/** Two lists of things with fields; things with an `id` are known by it, others by all they say. */
function compareItems(fields: Fields, before: Values[], after: Values[], lang: string): ItemEntry[] {
  const keyOf = (item: Values) => (typeof item.id === 'string' ? item.id : JSON.stringify(item))
  return placeItems(before, after, keyOf).map(({ before: was, after: is, moved, isDeparture }) => {
    const entry = { key: keyOf(was ?? is ?? {}), before: was, after: is, moved, fields: [] }
    if (isDeparture) return { ...entry, kind: 'departed' }
    if (was === null) return { ...entry, kind: 'added' }
    if (is === null) return { ...entry, kind: 'removed' }
    const changes = compareFields(fields, was, is, lang)
    return { ...entry, kind: changes.length > 0 ? 'changed' : 'same', fields: changes }
  })
}

// A block that changed its type lacks the fields of the other one.
function valueOf(field: Field<unknown>, value: unknown): unknown {
  if (value === undefined) return field.empty
  if (field.kind === 'inline') return typeof value === 'string' ? plainInline(value) : value
  return value
}

function plainInline(text: string): Inline {
  return text === '' ? [] : [{ text }]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function ofField(field: Field<unknown>): Fields {
  return 'of' in field ? (field.of as Fields) : {}
}
