import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoredBody } from '#blocks/body.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { quotedRuns } from '#blocks/inline/quoted-inline.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { markPassages } from './mark-passages.ts'
import { lettersOf, quotableText, quotableTexts, wordsIn } from './quotable-text.ts'
import { type PassageState, tracePassage } from './trace-passage.ts'

const { paragraph, quote } = blockDefinitions
type Lineage = { from?: string; was?: string[] }
const p = (id: string, text: string, lineage: Lineage = {}) => ({
  ...paragraph.create(id, { text: [{ text }] }),
  ...lineage,
})
const day = (number: number) => new Date(Date.UTC(2026, 10, number))

/** Traces the words between « and » of the first body through the later ones. */
function trace([first = [], ...later]: StoredBody[]) {
  const marked = quotableText(first).letters
  const range = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 }
  const bodies = [unmarked(first), ...later]
  const [version, ...others] = bodies.map((body, index) => ({ body, startsAt: day(index + 1) }))
  if (!version) throw new Error('A trace needs a body.')
  const state = tracePassage([version, ...others], range, 'en')
  if (state.kind !== 'exact') return state
  const last = bodies.at(-1) ?? []
  return { kind: state.kind, shown: shown(markPassages(last, state.passages)) }
}

function unmarked(body: StoredBody): StoredBody {
  return JSON.parse(JSON.stringify(body).replaceAll(/[«»]/g, '')) as StoredBody
}

function shown(body: StoredBody): string[] {
  return body.map((block) =>
    quotableTexts(block)
      .flatMap(quotedRuns)
      .map(({ isQuoted, text }) => (isQuoted ? `«${inlineToText(text)}»` : inlineToText(text)))
      .join(''),
  )
}

function sidesOf(state: ReturnType<typeof trace>): { before: string; after: string } {
  if (state.kind !== 'changed') throw new Error(`It is ${state.kind}.`)
  const side = (other: string) =>
    state.segments
      .filter(({ kind }) => kind !== other)
      .map(({ text }) => text)
      .join('')
      .trim()
  return { before: side('added'), after: side('removed') }
}

test('a passage stands where it stood', () => {
  const body = [p('a', 'The tunnel «opens at noon», the mayor said.')]
  expect(trace([body])).toEqual({ kind: 'exact', shown: ['The tunnel «opens at noon», the mayor said.'] })
})

test('of a repeated phrase it is the one that was shared, also when others come and go', () => {
  const now = [
    p('z', 'Nobody knew why.'),
    p('a', 'It rained. Nobody knew why.'),
    p('b', 'It snowed. Nobody knew why. It froze.'),
  ]
  expect(
    trace([[p('a', 'It rained. Nobody knew why.'), p('b', 'It snowed. «Nobody knew why.» It froze.')], now]),
  ).toEqual({
    kind: 'exact',
    shown: ['Nobody knew why.', 'It rained. Nobody knew why.', 'It snowed. «Nobody knew why.» It froze.'],
  })
  const without = [p('a', 'It rained. Nobody knew why.'), p('b', 'It snowed. It froze.')]
  expect(
    trace([
      [p('a', 'It rained. Nobody knew why.'), p('b', 'It snowed. «Nobody knew why.» It froze.')],
      without,
    ]).kind,
  ).toBe('removed')
})

test('a passage runs across links, through paragraphs, and from the right', () => {
  const linked = paragraph.create('a', {
    text: [
      { text: 'The «old ' },
      { text: 'customs house', marks: [{ type: 'link', href: 'https://a.example/' }] },
      { text: ' is» safe.' },
    ],
  })
  expect(trace([[linked]])).toEqual({ kind: 'exact', shown: ['The «old customs house is» safe.'] })
  expect(
    trace([
      [
        p('a', 'One «two.'),
        quote.create('q', { paragraphs: [[{ text: 'Three.' }], [{ text: 'Four» five.' }]] }),
      ],
    ]),
  ).toEqual({
    kind: 'exact',
    shown: ['One «two.»', '«Three.»«Four» five.'],
  })
  expect(trace([[p('a', 'افتتح «النفق بعد» ست سنوات')], [p('a', 'أمس افتتح النفق بعد ست سنوات')]])).toEqual({
    kind: 'exact',
    shown: ['أمس افتتح «النفق بعد» ست سنوات'],
  })
})

test('splitting, merging and moving blocks leaves a passage what it is', () => {
  const shared = [p('a', 'First words. «Second words. Third words.»'), p('b', 'Fourth words.')]
  const split = [
    p('a', 'First words. Second words.'),
    p('c', 'Third words.', { from: 'a' }),
    p('b', 'Fourth words.'),
  ]
  const merged = [p('b', 'Fourth words. First words. Second words. Third words.', { was: ['a', 'c'] })]
  expect(trace([shared, split])).toMatchObject({
    shown: ['First words. «Second words.»', '«Third words.»', 'Fourth words.'],
  })
  expect(trace([shared, split, merged])).toMatchObject({
    shown: ['Fourth words. First words. «Second words. Third words.»'],
  })
})

test('an edit inside is told with before and after and the day it came', () => {
  const state = trace([
    [p('a', 'Rents rise. The tunnel «costs six million crowns in all» and is late.')],
    [p('a', 'Rents rise. The tunnel costs six million crowns in all and is late again.')],
    [p('a', 'Rents fall. The tunnel costs nine million crowns in all and is late again.')],
    [p('a', 'Rents fell. The tunnel costs nine million crowns in all and is late again.')],
  ])
  expect(state).toMatchObject({ kind: 'changed', since: day(3), blockId: 'a' })
  expect(sidesOf(state)).toEqual({
    before: 'costs six million crowns in all',
    after: 'costs nine million crowns in all',
  })
})

test('a word that grew is changed, and one that came back is not', () => {
  const grown = [p('a', 'The new tunnels open.')]
  expect(trace([[p('a', 'The new «tunnel» open.')], grown]).kind).toBe('changed')
  expect(trace([[p('a', 'The «new tunnel» open.')], grown, [p('a', 'The new tunnel open.')]]).kind).toBe(
    'exact',
  )
})

test('deleted words and deleted blocks are removed, since the day they went', () => {
  const body = [p('a', 'One thing. «Another thing.»'), p('b', 'Last.')]
  expect(trace([body, [p('a', 'One thing.'), p('b', 'Last.')]])).toEqual({ kind: 'removed', since: day(2) })
  expect(trace([body, unmarked(body), [p('b', 'Last.')]])).toEqual({
    kind: 'removed',
    since: day(3),
  })
})

type Word = { text: string; nth: number }
type Paragraph = Lineage & { id: string; words: Word[] }
type Edit = { kind: 'split' | 'merge' | 'delete' | 'move' | 'insert' | 'drop'; block: number; place: number }

const vocabulary = ['Nobody', 'knew', 'why', 'the', 'ferry', 'صامت', 'stayed']
const anyStory = fc
  .array(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 9 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((texts): Paragraph[] => {
    let nth = 0
    return texts.map((words, index) => ({
      id: `b${index}`,
      words: words.map((text) => ({ text, nth: nth++ })),
    }))
  })
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('split', 'merge', 'delete', 'move', 'insert', 'drop'),
  block: fc.nat(9),
  place: fc.nat(9),
})

/** Does an edit to a story, each step as an editor's blocks would say it. */
function edited(story: Paragraph[], { kind, block, place }: Edit, step: number): Paragraph[] {
  const index = block % Math.max(story.length, 1)
  const one = story[index]
  if (!one) return story
  const at = place % (one.words.length + 1)
  const put = (...blocks: Paragraph[]) => story.toSpliced(index, 1, ...blocks)
  const next = story[index + 1]
  if (kind === 'split' && at > 0 && at < one.words.length)
    return put(
      { ...one, words: one.words.slice(0, at) },
      { id: `s${step}`, from: one.id, words: one.words.slice(at) },
    )
  if (kind === 'merge' && next) {
    const merged = { ...one, was: [...(one.was ?? []), next.id], words: [...one.words, ...next.words] }
    return story.toSpliced(index, 2, merged)
  }
  if (kind === 'delete') return put()
  if (kind === 'move') return put().toSpliced(place % story.length, 0, one)
  if (kind === 'insert')
    return put({ ...one, words: one.words.toSpliced(at, 0, { text: `new${step}`, nth: -1 - step }) })
  if (kind === 'drop') return put({ ...one, words: one.words.toSpliced(at, 1) })
  return story
}

function bodyOf(story: Paragraph[]): StoredBody {
  return story.map(({ id, words, ...lineage }) => p(id, words.map(({ text }) => text).join(' '), lineage))
}

const contiguous = (all: Word[], quoted: Word[]) => {
  const first = all.findIndex(({ nth }) => nth === quoted[0]?.nth)
  return first >= 0 && quoted.every(({ nth }, index) => all[first + index]?.nth === nth)
}

/** The letters that readers are told were shared; null when none are. */
function toldWords(state: PassageState, body: StoredBody): string | null {
  if (state.kind === 'removed') return null
  const texts =
    state.kind === 'changed'
      ? state.segments.filter(({ kind }) => kind !== 'added').map(({ text }) => text)
      : [
          ...shown(markPassages(body, state.passages))
            .join('')
            .matchAll(/«([^»]*)»/g),
        ].map(([, words]) => words ?? '')
  return lettersOf(texts.join(''))
}

test('through any editing, what is shown as the passage has its words, and what stands untouched is found', () => {
  let found = 0
  fc.assert(
    fc.property(
      anyStory,
      fc.nat(40),
      fc.integer({ min: 1, max: 8 }),
      fc.array(anyEdit, { maxLength: 6 }),
      (story, start, count, edits) => {
        const all = story.flatMap(({ words }) => words)
        const from = start % all.length
        const quoted = all.slice(from, from + count)
        const letters = (words: Word[]) => lettersOf(words.map(({ text }) => text).join('')).length
        const range = { start: letters(all.slice(0, from)), end: letters(all.slice(0, from + count)) }
        const stories = [story]
        for (const [step, edit] of edits.entries()) stories.push(edited(stories.at(-1) ?? [], edit, step))
        const [first, ...later] = stories.map((one, index) => ({
          body: bodyOf(one),
          startsAt: day(index + 1),
        }))
        if (!first) throw new Error('There is a first version.')
        const state = tracePassage([first, ...later], range, 'en')
        const now = stories.at(-1) ?? []
        const wanted = quoted.map(({ text }) => text).join('')
        const { letters: written } = quotableText(first.body)
        const isUnique = written.indexOf(wanted) === written.lastIndexOf(wanted)
        const words = now.flatMap((one) => one.words)
        const stands = isUnique && now.some((one) => contiguous(one.words, quoted))
        const isGone = isUnique && !quoted.some(({ nth }) => words.some((word) => word.nth === nth))
        if (stands && state.kind === 'exact') found += 1
        expect(toldWords(state, (later.at(-1) ?? first).body) ?? wanted).toBe(wanted)
        expect(state.kind === 'exact' || state.since > first.startsAt).toBe(true)
        // Moved among other words, a word or two are nobody's.
        expect(!stands || state.kind === 'exact' || wanted.length < 12).toBe(true)
        expect(isGone && state.kind === 'exact').toBe(false)
      },
    ),
    { numRuns: propertyRuns(400) },
  )
  expect(found).toBeGreaterThan(20)
})

test('of a body without its words nothing is told', () => {
  expect(wordsIn(quotableText([]), { start: 0, end: 5 })).toBe('')
})
