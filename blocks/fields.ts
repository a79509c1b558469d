import { z } from 'zod'
import { inlineIsEmpty, inlineToText } from '#blocks/inline/inline-text.ts'
import { type Inline, inlineSchema } from '#blocks/inline.ts'
import { isSafeHref, isWebUrl } from '#lib/html/safe-href.ts'

export type Severity = 'error' | 'warn'

/** One thing to mend before publishing: an error blocks, a warning advises. `field` is a path such as `items.2.alt`. */
export type Finding = { field: string; severity: Severity; message: string }

type FieldKind =
  | 'id'
  | 'text'
  | 'inline'
  | 'inline-list'
  | 'choice'
  | 'flag'
  | 'number'
  | 'media'
  | 'article'
  | 'url'
  | 'time'
  | 'html'
  | 'cells'
  | 'group'
  | 'items'

/**
 * One field of a block. `schema` is the draft's (right shape, nothing required), `empty` the value of an
 * untouched field, `check` what publishing asks; its findings name paths below the field, '' being itself.
 */
export type Field<T> = {
  kind: FieldKind
  label: string
  schema: z.ZodType<T>
  empty: T
  check(value: T): Finding[]
}

export type Fields = Record<string, Field<unknown>>
export type FieldValues<F extends Fields> = { [K in keyof F]: F[K]['empty'] }

/** Rules of publishing shared by most fields; lengths in characters (code points). */
export type PublishRules = { required?: Severity; warnAbove?: number; errorAbove?: number }

/** Id of an item inside a block, unique in its list. */
export function idField(): Field<string> {
  return { kind: 'id', label: 'Id', schema: z.string().min(1), empty: '', check: () => [] }
}

/** Plain text; absent is ''. */
export function textField(label: string, rules: PublishRules = {}): Field<string> {
  return {
    kind: 'text',
    label,
    schema: z.string(),
    empty: '',
    check: (value) => checkText(label, value.trim(), rules),
  }
}

/** Plain text that may be unknown: null. */
export function nullableTextField(label: string): Field<string | null> {
  return { kind: 'text', label, schema: z.string().nullable(), empty: null, check: () => [] }
}

/** Rich text of one paragraph; absent is []. */
export function inlineField(label: string, rules: PublishRules = {}): Field<Inline> {
  return {
    kind: 'inline',
    label,
    schema: inlineSchema,
    empty: [],
    check: (value) => checkText(label, inlineToText(value).trim(), rules),
  }
}

/** Several paragraphs of rich text. */
export function inlineListField(label: string, rules: PublishRules = {}): Field<Inline[]> {
  return {
    kind: 'inline-list',
    label,
    schema: z.array(inlineSchema),
    empty: [],
    check: (value) => checkText(label, value.map(inlineToText).join('\n').trim(), rules),
  }
}

/** One of a fixed set of values. */
export function choiceField<const V extends string | number>(
  label: string,
  values: readonly [V, ...V[]],
  empty: V,
): Field<V> & { values: readonly V[] } {
  return { kind: 'choice', label, values, schema: z.literal([...values]), empty, check: () => [] }
}

/** Yes or no. */
export function flagField(label: string, empty: boolean): Field<boolean> {
  return { kind: 'flag', label, schema: z.boolean(), empty, check: () => [] }
}

/** A count or measure that is not negative, or null. */
export function numberField(label: string): Field<number | null> {
  return { kind: 'number', label, schema: z.number().nonnegative().nullable(), empty: null, check: () => [] }
}

/** What a file of ours may hold. */
export type Held = 'picture' | 'film' | 'sound' | 'subtitles'

/** Id of a picture of the library, or of a recording where the field holds one; or null. */
export function mediaField(
  label: string,
  { holds = 'picture', ...rules }: { required?: Severity; holds?: Held } = {},
): Field<string | null> & { holds: Held } {
  return { ...referenceField('media', label, rules), holds }
}

/** Id of an Article, or null. */
export function articleField(label: string, rules: { required?: Severity } = {}): Field<string | null> {
  return referenceField('article', label, rules)
}

/** Address on the web or on this site, or null. A draft may hold a half-typed one, but no other scheme. */
export function urlField(label: string): Field<string | null> {
  return {
    kind: 'url',
    label,
    schema: z.string().refine(isHarmlessUrl, 'not a web address').nullable(),
    empty: null,
    check: (value) =>
      value === null || isWebUrl(value) || isSafeHref(value)
        ? []
        : [{ field: '', severity: 'error', message: `${label}: “${value}” is not a complete web address` }],
  }
}

/** Address kept as text; absent is ''. */
export function urlTextField(label: string): Field<string> {
  return {
    kind: 'url',
    label,
    schema: z.string().refine((value) => value === '' || isHarmlessUrl(value), 'not a web address'),
    empty: '',
    check: (value) =>
      value === '' || isWebUrl(value) || isSafeHref(value)
        ? []
        : [{ field: '', severity: 'error', message: `${label}: “${value}” is not a complete web address` }],
  }
}

/** ISO 8601 date or date-time, or null. */
export function timeField(label: string): Field<string | null> {
  return {
    kind: 'time',
    label,
    schema: z.string().nullable(),
    empty: null,
    check: (value) =>
      value === null || !Number.isNaN(Date.parse(value))
        ? []
        : [{ field: '', severity: 'warn', message: `${label}: “${value}” is not a date` }],
  }
}

/** Markup, kept sanitised by whoever writes it. */
export function htmlField(label: string, clean: (html: string) => string): Field<string> {
  return {
    kind: 'html',
    label,
    schema: z.string(),
    empty: '',
    check: (value) => checkText(label, clean(value).trim(), { required: 'error' }),
  }
}

/** Rows of cells of rich text. */
export function cellsField(label: string): Field<Inline[][]> {
  return {
    kind: 'cells',
    label,
    schema: z.array(z.array(inlineSchema)),
    empty: [],
    check: (rows) =>
      rows.some((row) => row.some((cell) => !inlineIsEmpty(cell)))
        ? []
        : [{ field: '', severity: 'error', message: `${label}: nothing there yet` }],
  }
}

/** Several fields under one name, absent as a whole when null. */
export function groupField<F extends Fields>(label: string, of: F): Field<FieldValues<F> | null> & { of: F } {
  const schema = objectSchema(of).nullable()
  return {
    kind: 'group',
    label,
    of,
    schema,
    empty: null,
    check: (value) => (value === null ? [] : checkFields(of, value)),
  }
}

/** A list of things with fields of their own. */
export function itemsField<F extends Fields>(
  label: string,
  of: F,
  rules: { required?: Severity } = {},
): Field<FieldValues<F>[]> & { of: F } {
  return {
    kind: 'items',
    label,
    of,
    schema: z.array(objectSchema(of)),
    empty: [],
    check: (items) => [
      ...(items.length === 0 && rules.required
        ? [{ field: '', severity: rules.required, message: `${label}: nothing there yet` }]
        : []),
      ...items.flatMap((item, index) => under(String(index), checkFields(of, item))),
    ],
  }
}

/** A field that blocks stored before it came do not have: there it has its empty value. */
export function laterField<F extends Field<unknown>>(field: F): F {
  return { ...field, schema: field.schema.default(field.empty) }
}

/** What publishing asks of a set of fields; every finding carries the path of its field. */
export function checkFields<F extends Fields>(fields: F, values: FieldValues<F>): Finding[] {
  return Object.entries(fields).flatMap(([name, field]) => under(name, field.check(values[name])))
}

/** The untouched values of a set of fields. */
export function emptyValues<F extends Fields>(fields: F): FieldValues<F> {
  const values = Object.entries(fields).map(([name, field]) => [name, structuredClone(field.empty)])
  return Object.fromEntries(values) as FieldValues<F>
}

/** Zod shape of a set of fields. */
export function shapeOf(fields: Fields): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]))
}

function objectSchema<F extends Fields>(fields: F): z.ZodType<FieldValues<F>> {
  return z.object(shapeOf(fields)) as unknown as z.ZodType<FieldValues<F>>
}

function referenceField(
  kind: 'media' | 'article',
  label: string,
  rules: { required?: Severity },
): Field<string | null> {
  return {
    kind,
    label,
    schema: z.string().min(1).nullable(),
    empty: null,
    check: (value) =>
      value === null && rules.required
        ? [{ field: '', severity: rules.required, message: `${label}: none chosen` }]
        : [],
  }
}

function checkText(label: string, text: string, rules: PublishRules): Finding[] {
  const length = Array.from(text).length
  if (length === 0) {
    return rules.required ? [{ field: '', severity: rules.required, message: `${label}: missing` }] : []
  }
  if (rules.errorAbove !== undefined && length > rules.errorAbove) {
    return [tooLong(label, 'error', length, rules.errorAbove)]
  }
  if (rules.warnAbove !== undefined && length > rules.warnAbove) {
    return [tooLong(label, 'warn', length, rules.warnAbove)]
  }
  return []
}

function tooLong(label: string, severity: Severity, length: number, limit: number): Finding {
  return { field: '', severity, message: `${label}: ${length} characters, at most ${limit} expected` }
}

function under(path: string, findings: Finding[]): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    field: finding.field === '' ? path : `${path}.${finding.field}`,
  }))
}

// `java\nscript:` is a scheme to a browser, so white space and control characters go before the look.
function isHarmlessUrl(value: string): boolean {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(value.replace(/[\p{Cc}\s]/gu, ''))?.[0].toLowerCase()
  return scheme === undefined || ['http:', 'https:', 'mailto:', 'tel:'].includes(scheme)
}
