import { expect, test } from 'vitest'
import { completeMention, mentionBeingTyped, mentionedIds } from '#components/admin/story/notes/mentions.ts'

const typed = (text: string) => mentionBeingTyped(text, text.length)

test('a name is being typed behind an @ at the start of a word, and nowhere else', () => {
  expect(typed('Ask @Mar')).toEqual({ at: 4, query: 'Mar' })
  expect(typed('@')).toEqual({ at: 0, query: '' })
  expect(typed('(@Hanne Løv')).toEqual({ at: 1, query: 'Hanne Løv' })
  expect(typed('mail@example')).toBeNull()
  expect(typed('@Maren about this and that')).toBeNull()
  expect(typed('@ home')).toBeNull()
})

test('a chosen name replaces what was typed of it and leaves the rest', () => {
  expect(completeMention('Ask @Mar today', 4, 8, 'Maren Holt')).toEqual({
    text: 'Ask @Maren Holt  today',
    caret: 16,
  })
})

test('only people whose names still stand there are mentioned, each once', () => {
  const maren = { id: 'm', name: 'Maren Holt' }
  const bram = { id: 'b', name: 'Bram Keller' }
  expect(mentionedIds('@Maren Holt, please ask @Maren Holt', [maren, bram, maren])).toEqual(['m'])
})
