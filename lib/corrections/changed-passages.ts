import { bodyToText } from '#blocks/body.ts'
import type { CorrectedPassage } from '#lib/corrections/public-correction.ts'
import { compareContents } from '#lib/revisions/compare/compare-contents.ts'
import type { InlineSegment } from '#lib/revisions/compare/compare-inline.ts'
import type { BlockEntry, FieldChange } from '#lib/revisions/compare/comparison.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** What a correction keeps of a passage at most, in UTF-16 units. */
const maxPassage = 1_000

/**
 * The sentences in which two texts of a story differ, as an editor can name them in a correction: headings first, then
 * the body in reading order. What changed without words (an order, a link, a picture) is none.
 */
export function changedPassages(before: ArticleContent, after: ArticleContent): CorrectedPassage[] {
  const { fields, blocks } = compareContents(before, after)
  const { lang } = after
  return [
    ...fields.flatMap((change) =>
      passagesOfChange(change, lang).map((words) => ({ blockId: null, field: change.name, ...words })),
    ),
    ...blocks.flatMap((entry) =>
      passagesOfBlock(entry, lang).map((words) => ({ blockId: entry.id, field: null, ...words })),
    ),
  ].filter((passage) => passage.before !== passage.after)
}

type Words = Pick<CorrectedPassage, 'before' | 'after'>

function passagesOfBlock({ kind, before, after, fields }: BlockEntry, lang: string): Words[] {
  if (kind === 'changed') return fields.flatMap((change) => passagesOfChange(change, lang))
  if (kind === 'added' && after) return [{ before: '', after: cut(bodyToText([after])) }]
  if (kind === 'removed' && before) return [{ before: cut(bodyToText([before])), after: '' }]
  return []
}

function passagesOfChange(change: FieldChange, lang: string): Words[] {
  switch (change.kind) {
    case 'text':
      return changedSentences(change.segments, lang)
    case 'rows':
      return change.rows.flatMap(({ cells }) => cells.flatMap((cell) => changedSentences(cell, lang)))
    case 'items':
      return change.items.flatMap(({ fields }) => fields.flatMap((field) => passagesOfChange(field, lang)))
    default:
      return []
  }
}

type Stretch = { from: number; to: number }
type Pair = { was: Stretch; is: Stretch }

/** The changed stretches of a text, each widened to whole sentences on both sides. */
function changedSentences(segments: InlineSegment[], lang: string): Words[] {
  const [was, is] = [
    sentencesOf(textOf(segments, 'added'), lang),
    sentencesOf(textOf(segments, 'removed'), lang),
  ]
  const whole = (pair: Pair): Pair => {
    const [old, now] = [trimmed(was.text, pair.was), trimmed(is.text, pair.is)]
    // What is only added or removed in whole sentences has nothing to stand against.
    if (isEmpty(old) && isWhole(is, now)) return { was: old, is: now }
    if (isEmpty(now) && isWhole(was, old)) return { was: old, is: now }
    return { was: wholeSentences(was, old), is: wholeSentences(is, now) }
  }
  return joinTouching(changesIn(segments).map(whole)).map((pair) => ({
    before: cut(was.text.slice(pair.was.from, pair.was.to)),
    after: cut(is.text.slice(pair.is.from, pair.is.to)),
  }))
}

type Sentences = { text: string; sentences: Stretch[] }

/** A text and its sentences, without the space around them. */
function sentencesOf(text: string, lang: string): Sentences {
  const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
  const sentences = segments.map(({ index, segment }) =>
    trimmed(text, { from: index, to: index + segment.length }),
  )
  return { text, sentences: sentences.filter((one) => !isEmpty(one)) }
}

function trimmed(text: string, { from, to }: Stretch): Stretch {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  return { from: Math.min(start, to), to: Math.max(start, from + words.trimEnd().length) }
}

const isEmpty = ({ from, to }: Stretch) => from >= to

function isWhole({ sentences }: Sentences, { from, to }: Stretch): boolean {
  return sentences.some((one) => one.from === from) && sentences.some((one) => one.to === to)
}

function textOf(segments: InlineSegment[], without: 'added' | 'removed'): string {
  return segments
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')
}

/** Where the two texts differ; what was taken out and put in at one place is one change. */
function changesIn(segments: InlineSegment[]): Pair[] {
  const changes: Pair[] = []
  let [old, now] = [0, 0]
  let isOpen = false
  for (const { kind, text } of segments) {
    const oldEnd = old + (kind === 'added' ? 0 : text.length)
    const nowEnd = now + (kind === 'removed' ? 0 : text.length)
    const last = changes.at(-1)
    if (kind !== 'same') {
      const change = { was: { from: old, to: oldEnd }, is: { from: now, to: nowEnd } }
      if (last && isOpen) {
        changes[changes.length - 1] = {
          was: spanning(last.was, change.was),
          is: spanning(last.is, change.is),
        }
      } else changes.push(change)
    }
    isOpen = kind !== 'same'
    old = oldEnd
    now = nowEnd
  }
  return changes
}

/** The sentences a stretch touches; for one without words the sentence it stands in or behind. */
function wholeSentences({ sentences }: Sentences, { from, to }: Stretch): Stretch {
  const touched = isEmpty({ from, to })
    ? sentences.filter((one) => one.from <= from).slice(-1)
    : sentences.filter((one) => one.from < to && from < one.to)
  return { from: Math.min(from, touched[0]?.from ?? from), to: Math.max(to, touched.at(-1)?.to ?? to) }
}

/** Changes that share a sentence on either side are one passage. */
function joinTouching(pairs: Pair[]): Pair[] {
  const joined: Pair[] = []
  for (const pair of pairs) {
    const last = joined.at(-1)
    if (last && (pair.was.from < last.was.to || pair.is.from < last.is.to)) {
      joined[joined.length - 1] = { was: spanning(last.was, pair.was), is: spanning(last.is, pair.is) }
    } else joined.push(pair)
  }
  return joined
}

function spanning(one: Stretch, other: Stretch): Stretch {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}

function cut(text: string): string {
  const words = text.trim()
  return words.length <= maxPassage ? words : `${words.slice(0, maxPassage - 1).trimEnd()}…`
}
