import type { Inline } from '#blocks/inline.ts'
import { compareBlocks } from '#lib/revisions/compare/compare-blocks.ts'
import {
  compareInline,
  compareText,
  differs,
  type InlineSegment,
} from '#lib/revisions/compare/compare-inline.ts'
import type { Comparison, FieldChange, ItemEntry } from '#lib/revisions/compare/comparison.ts'
import { placeItems } from '#lib/revisions/compare/place-items.ts'
import { sameJson } from '#lib/revisions/compare/same-json.ts'
import type { ArticleContent, BylineEntry } from '#lib/revisions/content.ts'

/**
 * How two states of a story differ: fields, and blocks by their ids with moves shown as moves, splits and merges
 * by lineage, and words inside rich text. Pure; ids of sections, tags and pictures are left for the caller to name.
 */
export function compareContents(before: ArticleContent, after: ArticleContent): Comparison {
  const { lang } = after
  return {
    fields: storyFields.flatMap((name) =>
      sameJson(before[name], after[name]) ? [] : comparers[name](before, after, lang),
    ),
    blocks: compareBlocks(before.body, after.body, lang),
  }
}

/** Whether a comparison found any difference. */
export function isUnchanged({ fields, blocks }: Comparison): boolean {
  return fields.length === 0 && blocks.every(({ kind, moved }) => kind === 'same' && moved === null)
}

type StoryField = Exclude<keyof ArticleContent, 'body'>
type Comparer = (before: ArticleContent, after: ArticleContent, lang: string) => FieldChange[]

/** One per field: a field that is not compared does not compile. In the order an editor meets them. */
const comparers: Record<StoryField, Comparer> = {
  headline: text('headline'),
  shortHeadline: text('shortHeadline'),
  seoHeadline: text('seoHeadline'),
  socialHeadline: text('socialHeadline'),
  pushHeadline: text('pushHeadline'),
  kicker: text('kicker'),
  standfirst: text('standfirst'),
  byline: (before, after, lang) => [
    { kind: 'items', name: 'byline', items: compareByline(before.byline, after.byline, lang) },
  ],
  dateline: text('dateline'),
  section: value('section'),
  tags: (before, after) => [{ kind: 'items', name: 'tags', items: compareIds(before.tags, after.tags) }],
  lead: (before, after, lang) => compareObjects('lead', before.lead, after.lead, lang),
  slug: value('slug'),
  lang: value('lang'),
  dir: value('dir'),
  source: (before, after, lang) => compareObjects('source', before.source, after.source, lang),
}

const storyFields = Object.keys(comparers) as StoryField[]

function text(name: StoryField): Comparer {
  return (before, after, lang) =>
    textChange(name, compareText(wordsOf(before[name]), wordsOf(after[name]), lang))
}

function value(name: StoryField): Comparer {
  return (before, after) => [{ kind: 'value', name, before: before[name], after: after[name] }]
}

function textChange(name: string, segments: InlineSegment[]): FieldChange[] {
  return differs(segments) ? [{ kind: 'text', name, segments }] : []
}

/** People of a byline are known by their page, guests by their name. */
function compareByline(before: BylineEntry[], after: BylineEntry[], lang: string): ItemEntry[] {
  const keyOf = ({ contributor, name }: BylineEntry) => contributor ?? `guest ${name}`
  return placeItems(before, after, keyOf).map(({ before: was, after: is, moved, isDeparture }) => {
    const fields = was && is && !isDeparture ? compareObjects('', was, is, lang) : []
    const entry = { before: was, after: is, moved, fields, key: keyOf(was ?? is ?? noOne) }
    return { ...entry, kind: isDeparture ? 'departed' : kindOf(was, is, fields) }
  })
}

const noOne: BylineEntry = { contributor: null, name: '', role: 'author', links: [] }

function compareIds(before: string[], after: string[]): ItemEntry[] {
  const asItem = (id: string | null) => (id === null ? null : { id })
  return placeItems(before, after, (id) => id).map(({ before: was, after: is, moved, isDeparture }) => ({
    key: was ?? is ?? '',
    before: asItem(was),
    after: asItem(is),
    moved,
    fields: [],
    kind: isDeparture ? 'departed' : kindOf(was, is, []),
  }))
}

function kindOf(was: unknown, is: unknown, fields: FieldChange[]): ItemEntry['kind'] {
  if (was === null) return 'added'
  if (is === null) return 'removed'
  return fields.length > 0 ? 'changed' : 'same'
}

/** Groups of fields that are no block's: captions are rich text, words are compared as words, the rest as a whole. */
function compareObjects(
  name: string,
  before: object | null,
  after: object | null,
  lang: string,
): FieldChange[] {
  const [was, is] = [(before ?? {}) as Record<string, unknown>, (after ?? {}) as Record<string, unknown>]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key): FieldChange[] => {
    const path = name === '' ? key : `${name}.${key}`
    const [a, b] = [was[key] ?? null, is[key] ?? null]
    if (sameJson(a, b)) return []
    if (key === 'caption')
      return textChange(path, compareInline((a ?? []) as Inline, (b ?? []) as Inline, lang))
    if (words.has(key)) return textChange(path, compareText(wordsOf(a), wordsOf(b), lang))
    return [{ kind: 'value', name: path, before: a, after: b }]
  })
}

const words = new Set(['alt', 'credit', 'name'])

function wordsOf(field: unknown): string {
  return typeof field === 'string' ? field : ''
}
