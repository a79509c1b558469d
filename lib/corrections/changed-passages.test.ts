import { expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { changedPassages } from '#lib/corrections/changed-passages.ts'
import { completeContent } from '#lib/publications/testing/newsroom.ts'

const paragraph = (id: string, text: string) => blockDefinitions.paragraph.create(id, { text: [{ text }] })
const story = (...texts: string[]) =>
  completeContent({ headline: 'Roof vote', body: texts.map((text, index) => paragraph(`p${index}`, text)) })

test('a changed figure is offered with its whole sentence, and with no other', () => {
  const was = story('The hall is old. The roof costs 4.8 million crowns. Rain comes in.')
  const is = story('The hall is old. The roof costs 8.4 million crowns. Rain comes in.')
  expect(changedPassages(was, is)).toEqual([
    {
      blockId: 'p0',
      field: null,
      before: 'The roof costs 4.8 million crowns.',
      after: 'The roof costs 8.4 million crowns.',
    },
  ])
})

test('two changed sentences of one paragraph are two passages, two changes of one sentence are one', () => {
  const was = story('Ada won by 7 to 5. It rained. Bram counted for 2 hours and 3 minutes.')
  const is = story('Ada won by 8 to 5. It rained. Bram counted for 4 hours and 9 minutes.')
  expect(changedPassages(was, is).map(({ after }) => after)).toEqual([
    'Ada won by 8 to 5.',
    'Bram counted for 4 hours and 9 minutes.',
  ])
})

test('a removed paragraph, a new one and a headline are passages too', () => {
  const was = story('One stays.', 'Two goes.')
  const is = { ...story('One stays.'), headline: 'Roof vote lost' }
  expect(changedPassages(was, is)).toEqual([
    { blockId: null, field: 'headline', before: 'Roof vote', after: 'Roof vote lost' },
    { blockId: 'p1', field: null, before: 'Two goes.', after: '' },
  ])
  expect(changedPassages(is, { ...was, headline: is.headline })).toEqual([
    { blockId: 'p1', field: null, before: '', after: 'Two goes.' },
  ])
})

test('a sentence put in between stands against nothing, a word put in stands in its sentence', () => {
  const was = story('Ada won. Bram lost.')
  const between = changedPassages(was, story('Ada won. It rained. Bram lost.'))
  expect(between).toMatchObject([{ before: '', after: 'It rained.' }])
  const inside = changedPassages(was, story('Ada won. Bram never lost.'))
  expect(inside).toMatchObject([{ before: 'Bram lost.', after: 'Bram never lost.' }])
  const behind = changedPassages(was, story('Ada won. Bram lost. It rained.'))
  expect(behind).toMatchObject([{ before: '', after: 'It rained.' }])
})

test('sentences of other scripts are found by the rules of their language', () => {
  const arabic = (figure: string) => ({
    ...story(`القاعة قديمة. يكلف السقف ${figure} ملايين. المطر يدخل.`),
    lang: 'ar',
  })
  expect(changedPassages(arabic('4'), arabic('8')).map(({ before }) => before)).toEqual([
    'يكلف السقف 4 ملايين.',
  ])
  const chinese = (figure: string) => ({ ...story(`大厅很旧。屋顶花费${figure}万元。下雨了。`), lang: 'zh' })
  expect(changedPassages(chinese('四'), chinese('八')).map(({ after }) => after)).toEqual([
    '屋顶花费八万元。',
  ])
})

test('the same text has none', () => {
  expect(changedPassages(story('One.'), story('One.'))).toEqual([])
})
