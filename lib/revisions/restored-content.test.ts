import { expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { emptyContent } from './content.ts'
import { restoredContent } from './restored-content.ts'
import { type StoredContent, storedContent } from './stored-content.ts'

const paragraph = (id: string, text = id) => blockDefinitions.paragraph.create(id, { text: [{ text }] })
const story = (...ids: string[]): StoredContent => ({
  ...emptyContent('en-GB', 'ltr'),
  body: ids.map((id) => paragraph(id)),
})
const idsAfter = (present: StoredContent, earlier: StoredContent, blockId: string) => {
  const result = restoredContent(present, earlier, blockId)
  return result.ok ? result.value.body.map(({ id }) => id).join('') : result.kind
}

test('a whole restoration says exactly what the earlier state said', () => {
  const earlier = { ...story('a', 'b'), headline: 'As filed', tags: ['t1'] }
  const result = restoredContent(story('x'), earlier, null)
  expect(result).toEqual({ ok: true, value: earlier })
})

test('a block that is still there goes back to its words and keeps its place and the story’s other fields', () => {
  const present = { ...story('b', 'a', 'c'), headline: 'New' }
  const earlier = { ...story('a', 'b'), body: [paragraph('a', 'old words'), paragraph('b')] }
  const result = restoredContent(present, earlier, 'a')
  expect(result.ok && result.value.body[1]).toEqual(paragraph('a', 'old words'))
  expect(result.ok && result.value.headline).toBe('New')
})

test.each([
  ['behind the neighbour before it', 'a c d', 'a b c', 'b', 'abcd'],
  ['behind that neighbour wherever it moved to', 'c d a', 'a b c', 'b', 'cdab'],
  ['before the neighbour after it, when none before it is left', 'c d', 'a b c', 'b', 'bcd'],
  ['at the end, when no neighbour is left', 'x y', 'a b c', 'b', 'xyb'],
])('a block that is gone goes back %s', (_, present, earlier, blockId, expected) => {
  expect(idsAfter(story(...present.split(' ')), story(...earlier.split(' ')), blockId)).toBe(expected)
})

test('a block the earlier state does not have cannot be put back', () => {
  expect(idsAfter(story('a'), story('a'), 'z')).toBe('unknown')
})

test('a state with a block nobody can read is refused rather than put back without it', () => {
  const stored = { ...story('a'), body: [{ id: 'q', type: 'hologram', v: 1, text: 'words' }] }
  const result = restoredContent(story('a'), storedContent(stored), null)
  expect(result.ok ? 'restored' : result.kind).toBe('invalid')
})
