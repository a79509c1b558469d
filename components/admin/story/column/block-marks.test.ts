import { expect, test } from 'vitest'
import { blockMarks } from '#components/admin/story/column/block-marks.ts'

const person = { id: 'u', name: 'Maren Holt' }
const note = (blockId: string | null, resolvedAt: Date | null = null) => ({
  id: crypto.randomUUID(),
  blockId,
  articleId: 's',
  author: person,
  text: '',
  mentions: [],
  createdAt: new Date(),
  resolvedAt,
  resolvedBy: null,
  answers: [],
})
const finding = (place: { field: string } | { block: string }) => ({
  key: 'k',
  rule: 'tk-left' as const,
  severity: 'error' as const,
  isRequirement: false,
  words: { key: 'preflight.finding.tkLeft' as const, values: {} },
  message: 'TK',
  place,
})

test('only what concerns a block stands beside it, and settled notes do not', () => {
  const marks = blockMarks({
    presence: [
      { tabId: 't', userId: 'u', name: 'Maren Holt', blockId: 'a', seenAt: '' },
      { tabId: 's', userId: 'v', name: 'Bram Keller', blockId: null, seenAt: '' },
    ],
    conflicts: [],
    notes: [note('a'), note('a'), note('b', new Date()), note(null)],
    findings: [finding({ block: 'b' }), finding({ field: 'headline' })],
    sentenceOf: ({ message }) => message,
  })
  expect(marks).toEqual({
    presence: [{ blockId: 'a', name: 'Maren Holt' }],
    conflicts: [],
    notes: { a: 2 },
    findings: { b: [{ severity: 'error', message: 'TK' }] },
  })
})
