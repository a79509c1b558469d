import { expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { textFacts } from '#components/admin/story/state/text-facts.ts'
import { emptyContent } from '#lib/revisions/content.ts'

const paragraph = (id: string, text: string) => blockDefinitions.paragraph.create(id, { text: [{ text }] })

test('words, characters and minutes are those of the text, not of the headline', () => {
  const body = [paragraph('a', 'The tide comes in'), paragraph('b', '👩‍🚀 twice.')]
  const facts = textFacts({ ...emptyContent('en', 'ltr'), headline: 'Four more words here', body })
  expect(facts).toMatchObject({ words: 5, characters: 29, minutes: 1, tks: [] })
})

test('every TK is found where it stands, in the order of reading', () => {
  const body = [paragraph('a', 'TK metres and TK tonnes'), paragraph('b', 'done'), paragraph('c', 'TKTK')]
  const facts = textFacts({ ...emptyContent('en', 'ltr'), headline: 'TK dead', standfirst: 'Say TK', body })
  expect(facts.tks).toEqual([
    { field: 'headline' },
    { field: 'standfirst' },
    { block: 'a' },
    { block: 'a' },
    { block: 'c' },
  ])
})
