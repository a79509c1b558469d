import { expect, test } from 'vitest'
import { unknownBlock } from '#blocks/body/unknown-block.ts'
import { knownBlocks, type StoredBody } from '#blocks/body.ts'
import { inlineFromText, inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { type Block, blockDefinitions } from '#blocks/registry.ts'
import { mergeContents } from '#lib/drafts/merge/merge-contents.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'

const paragraph = (
  id: string,
  text: string | Inline,
  lineage: { from?: string; was?: string[] } = {},
): Block => ({
  ...blockDefinitions.paragraph.create(id, { text: typeof text === 'string' ? inlineFromText(text) : text }),
  ...lineage,
})
const story = (...body: StoredBody): ArticleContent => ({ ...emptyContent('en-GB', 'ltr'), body })
const shown = (content: ArticleContent) =>
  knownBlocks(content.body).map(
    (block) => `${block.id}: ${'text' in block ? inlineToText(block.text) : block.type}`,
  )

const ferry = paragraph('a', 'The ferry left North Quay at nine in the morning.')
const tide = paragraph('b', 'The tide was late.')

test('edits in different blocks and different fields are both kept', () => {
  const base = story(ferry, tide)
  const ours = { ...story(ferry, paragraph('b', 'The tide was very late.')), headline: 'Ferry' }
  const theirs = { ...story(paragraph('a', 'The old ferry left.'), tide), kicker: 'Harbour' }
  const { content, conflicts } = mergeContents(base, ours, theirs)
  expect(shown(content)).toEqual(['a: The old ferry left.', 'b: The tide was very late.'])
  expect([content.headline, content.kicker, conflicts]).toEqual(['Ferry', 'Harbour', []])
})

test('edits to different words of one paragraph are merged', () => {
  const ours = story(paragraph('a', 'The old ferry left North Quay at nine in the morning.'))
  const theirs = story(paragraph('a', 'The ferry left North Quay at ten in the morning.'))
  const { content, conflicts } = mergeContents(story(ferry), ours, theirs)
  expect(shown(content)).toEqual(['a: The old ferry left North Quay at ten in the morning.'])
  expect(conflicts).toEqual([])
})

test('edits to the same words are a conflict of both texts, and the story keeps the one saved first', () => {
  const ours = story(paragraph('a', 'The ferry left North Quay at eight in the morning.'))
  const theirs = story(paragraph('a', 'The ferry left North Quay at ten in the morning.'))
  const { content, conflicts } = mergeContents(story(ferry), ours, theirs)
  expect(content).toEqual(ours)
  expect(conflicts).toEqual([
    {
      blockId: 'a',
      field: 'text',
      base: inlineFromText('The ferry left North Quay at nine in the morning.'),
      ours: inlineFromText('The ferry left North Quay at eight in the morning.'),
      theirs: inlineFromText('The ferry left North Quay at ten in the morning.'),
    },
  ])
})

test('when one side holds all the other wrote in a place, it is taken and nobody is asked', () => {
  const ours = story(paragraph('a', 'The ferry left North Quay at nine in the morning. Nobody'))
  const theirs = story(paragraph('a', 'The ferry left North Quay at nine in the morning. Nobody was late.'))
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    expect(mergeContents(story(ferry), one, other)).toEqual({ content: theirs, conflicts: [], notes: [] })
  }
})

test('words in a language without spaces merge word by word', () => {
  const base = { ...story(paragraph('a', '今日は船が港に着きました。')), lang: 'ja' }
  const ours = { ...story(paragraph('a', '昨日は船が港に着きました。')), lang: 'ja' }
  const theirs = { ...story(paragraph('a', '今日は船が東京に着きました。')), lang: 'ja' }
  const { content, conflicts } = mergeContents(base, ours, theirs)
  expect([shown(content), conflicts]).toEqual([['a: 昨日は船が東京に着きました。'], []])
})

test('marks set on one side and words typed on the other are both kept', () => {
  const ours = story(
    paragraph('a', [
      { text: 'The ' },
      { text: 'ferry', marks: [{ type: 'strong' }] },
      { text: ' left North Quay at nine in the morning.' },
    ]),
  )
  const theirs = story(paragraph('a', 'The old ferry left North Quay at nine in the morning.'))
  const { content } = mergeContents(story(ferry), ours, theirs)
  expect(content.body).toEqual([
    paragraph('a', [
      { text: 'The old ' },
      { text: 'ferry', marks: [{ type: 'strong' }] },
      { text: ' left North Quay at nine in the morning.' },
    ]),
  ])
})

test('two different links on one word are a conflict', () => {
  const linked = (href: string) =>
    story(paragraph('a', [{ text: 'The tide', marks: [{ type: 'link', href }] }]))
  const { conflicts } = mergeContents(
    story(paragraph('a', 'The tide')),
    linked('https://a.example'),
    linked('https://b.example'),
  )
  expect(conflicts).toHaveLength(1)
})

test('a block that one side deleted and the other edited stays, and is noted', () => {
  const edited = story(paragraph('a', 'The ferry left at nine.'), tide)
  for (const { content, notes, conflicts } of [
    mergeContents(story(ferry, tide), edited, story(tide)),
    mergeContents(story(ferry, tide), story(tide), edited),
  ]) {
    expect(content).toEqual(edited)
    expect([notes, conflicts]).toEqual([[{ kind: 'kept-edited', blockId: 'a', field: '' }], []])
  }
})

test('an edit follows its words into the part of a split that holds them', () => {
  const split = story(
    paragraph('a', 'The ferry left North Quay'),
    paragraph('a2', 'at nine in the morning.', { from: 'a' }),
    tide,
  )
  const edited = story(paragraph('a', 'The ferry left North Quay at nine in the cold morning.'), tide)
  for (const { content, conflicts } of [
    mergeContents(story(ferry, tide), edited, split),
    mergeContents(story(ferry, tide), split, edited),
  ]) {
    expect(shown(content)).toEqual([
      'a: The ferry left North Quay',
      'a2: at nine in the cold morning.',
      'b: The tide was late.',
    ])
    expect(conflicts).toEqual([])
  }
})

test('an edit follows its block into the one it was merged with', () => {
  const joined = story(
    paragraph('a', 'The ferry left North Quay at nine in the morning. The tide was late.', { was: ['b'] }),
  )
  const edited = story(ferry, paragraph('b', 'The tide was very late.'))
  for (const { content, conflicts } of [
    mergeContents(story(ferry, tide), edited, joined),
    mergeContents(story(ferry, tide), joined, edited),
  ]) {
    expect(shown(content)).toEqual([
      'a: The ferry left North Quay at nine in the morning. The tide was very late.',
    ])
    expect(conflicts).toEqual([])
  }
})

test('a copy is no split: the original keeps its edit and the copy stays as it was pasted', () => {
  const copied = story(
    ferry,
    tide,
    paragraph('c', 'The ferry left North Quay at nine in the morning.', { from: 'a' }),
  )
  const edited = story(paragraph('a', 'The ferry left North Quay at ten in the morning.'), tide)
  expect(shown(mergeContents(story(ferry, tide), edited, copied).content)).toEqual([
    'a: The ferry left North Quay at ten in the morning.',
    'b: The tide was late.',
    'c: The ferry left North Quay at nine in the morning.',
  ])
})

test('both sides split one paragraph in the same place: one new block stands for both', () => {
  const cut = (id: string) =>
    story(
      paragraph('a', 'The ferry left North Quay'),
      paragraph(id, 'at nine in the morning.', { from: 'a' }),
    )
  const { content } = mergeContents(story(ferry), cut('x'), cut('y'))
  expect(shown(content)).toEqual(['a: The ferry left North Quay', 'x: at nine in the morning.'])
  expect(content.body[1]).toMatchObject({ was: ['y'] })
})

test('items of a list that was split keep the edits of the other side', () => {
  const item = (id: string, text: string) => ({ id, depth: 0 as const, text: inlineFromText(text) })
  const list = (id: string, ...items: ReturnType<typeof item>[]) =>
    blockDefinitions.list.create(id, { items })
  const base = story(list('l', item('1', 'one'), item('2', 'two')))
  const ours = story(list('l', item('1', 'one'), item('2', 'two and a half')))
  const theirs = story(list('l', item('1', 'one')), { ...list('m', item('2', 'two')), from: 'l' })
  expect(mergeContents(base, ours, theirs).content.body).toEqual([
    list('l', item('1', 'one')),
    { ...list('m', item('2', 'two and a half')), from: 'l' },
  ])
})

test('of two moves of one block the later one wins and is noted', () => {
  const blocks = ['a', 'b', 'c', 'd', 'e'].map((id) => paragraph(id, id))
  const order = (ids: string) =>
    story(...ids.split('').flatMap((id) => blocks.filter((block) => block.id === id)))
  const { content, notes } = mergeContents(order('abcde'), order('bcade'), order('bcdea'))
  expect(content.body.map(({ id }) => id).join('')).toBe('bcdea')
  expect(notes).toEqual([{ kind: 'moved-twice', blockId: 'a', field: '' }])
})

test('blocks that both sides insert in one place both stay, and inserted blocks keep their neighbours', () => {
  const base = story(ferry, tide)
  const ours = story(ferry, paragraph('o', 'ours'), tide)
  const theirs = story(
    ferry,
    paragraph('t1', 'theirs'),
    paragraph('t2', 'theirs too'),
    tide,
    paragraph('t3', 'end'),
  )
  expect(mergeContents(base, ours, theirs).content.body.map(({ id }) => id)).toEqual([
    'a',
    'o',
    't1',
    't2',
    'b',
    't3',
  ])
})

test('cells of a table merge by place; with another shape on one side the tables are a conflict', () => {
  const table = (...rows: string[][]) =>
    story(blockDefinitions.table.create('t', { rows: rows.map((row) => row.map(inlineFromText)) }))
  const base = table(['a', 'b'], ['c', 'd'])
  expect(mergeContents(base, table(['a1', 'b'], ['c', 'd']), table(['a', 'b'], ['c', 'd1'])).content).toEqual(
    table(['a1', 'b'], ['c', 'd1']),
  )
  const grown = mergeContents(base, table(['a', 'b'], ['c', 'd'], ['e', 'f']), table(['a1', 'b'], ['c', 'd']))
  expect(grown.conflicts).toMatchObject([{ blockId: 't', field: 'rows' }])
})

test('tags and byline merge as lists, a headline changed both ways is a conflict', () => {
  const maren = { contributor: 'maren', name: 'Maren Holt', role: 'author' as const, links: [] }
  const guest = { contributor: null, name: 'Ada Moss', role: 'author' as const, links: [] }
  const base = { ...story(), headline: 'Ferry', tags: ['harbour', 'ferries'], byline: [maren] }
  const ours = { ...base, headline: 'Ferry returns', tags: ['harbour', 'ferries', 'tide'] }
  const theirs = { ...base, headline: 'Boat back', tags: ['ferries', 'quay'], byline: [guest, maren] }
  const { content, conflicts } = mergeContents(base, ours, theirs)
  expect(content).toMatchObject({
    headline: 'Ferry returns',
    tags: ['ferries', 'tide', 'quay'],
    byline: [guest, maren],
  })
  expect(conflicts).toEqual([
    { blockId: null, field: 'headline', base: 'Ferry', ours: 'Ferry returns', theirs: 'Boat back' },
  ])
})

test('a paragraph that became a heading takes the words typed into it meanwhile', () => {
  const heading = story(
    blockDefinitions.heading.create('b', { text: inlineFromText('The tide was late.'), level: 3 }),
  )
  const edited = story(paragraph('b', 'The tide was very late.'))
  const { content, conflicts } = mergeContents(story(tide), edited, heading)
  expect(content.body).toEqual([
    blockDefinitions.heading.create('b', { text: inlineFromText('The tide was very late.'), level: 3 }),
  ])
  expect(conflicts).toEqual([])
})

test('a paragraph that became a table on one side and was edited on the other is a conflict of both blocks', () => {
  const table = story(blockDefinitions.table.create('b', { rows: [[inlineFromText('The tide')]] }))
  const edited = story(paragraph('b', 'The tide was very late.'))
  expect(mergeContents(story(tide), table, edited).conflicts).toEqual([
    { blockId: 'b', field: '', base: tide, ours: table.body[0], theirs: edited.body[0] },
  ])
})

test('a block nobody can read moves and goes as any other and is changed by no merge', () => {
  const hologram = unknownBlock({ id: 'h', type: 'hologram', v: 7, beam: { angle: 2, words: 'Lit' } }, 0)
  const base = story(ferry, hologram, tide)
  const ours = story(hologram, ferry, tide)
  const theirs = story(ferry, hologram, paragraph('b', 'The tide was very late.'))
  const { content, conflicts } = mergeContents(base, ours, theirs)
  expect(content.body.map(({ id }) => id)).toEqual(['h', 'a', 'b'])
  expect([content.body[0], conflicts]).toEqual([hologram, []])
  expect(mergeContents(base, story(ferry, tide), theirs).content.body.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('two versions of a block nobody can read are a conflict of both, never half of each', () => {
  const beam = (angle: number, words: string) =>
    unknownBlock({ id: 'h', type: 'hologram', v: 7, angle, words }, 0)
  const [base, ours, theirs] = [beam(1, 'one'), beam(2, 'one'), beam(1, 'two')]
  const merged = mergeContents(story(base), story(ours), story(theirs))
  expect(merged.content.body).toEqual([ours])
  expect(merged.conflicts).toEqual([{ blockId: 'h', field: '', base, ours, theirs }])
})

test('four hundred blocks with two editors at work merge within 100 milliseconds of computing', () => {
  const text = Array.from({ length: 60 }, (_, index) => `word${index % 17}`).join(' ')
  const base = story(...Array.from({ length: 400 }, (_, index) => paragraph(`p${index}`, text)))
  const edit = (places: number[], word: string) =>
    story(
      ...knownBlocks(base.body).map((block, index) =>
        places.includes(index) ? paragraph(block.id, text.replace('word9', word)) : block,
      ),
    )
  const [ours, theirs] = [edit([10, 200], 'mine'), edit([10, 300], 'yours')]
  mergeContents(base, ours, theirs)
  const before = process.cpuUsage()
  mergeContents(base, ours, theirs)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(100)
})

test('a block of fifty thousand words rewritten by both sides ends in a conflict, not in a wait', () => {
  const words = (seed: number) =>
    Array.from({ length: 50_000 }, (_, index) => `w${(index * seed * 7919) % 9973}`).join(' ')
  const before = process.cpuUsage()
  const { conflicts } = mergeContents(
    story(paragraph('a', words(1))),
    story(paragraph('a', words(2))),
    story(paragraph('a', words(3))),
  )
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3_000)
  expect(conflicts.length).toBe(1)
})
