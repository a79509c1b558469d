import { expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { type ArticleContent, emptyContent } from './content.ts'
import { restoredContent } from './restored-content.ts'
import { contentToStore, storedContent } from './stored-content.ts'

const paragraph = (id: string, text = id) => blockDefinitions.paragraph.create(id, { text: [{ text }] })
const story = (...ids: string[]): ArticleContent => ({
  ...emptyContent('en-GB', 'ltr'),
  body: ids.map((id) => paragraph(id)),
})
const idsAfter = (present: ArticleContent, earlier: ArticleContent, blockId: string) => {
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

test('a block nobody can read is put back as it was found, alone or with the whole state', () => {
  const stored = { ...story('a'), body: [{ id: 'q', type: 'hologram', v: 7, beam: { angle: 2 } }] }
  for (const blockId of [null, 'q']) {
    const result = restoredContent(story(), storedContent(stored), blockId)
    expect(result.ok && contentToStore(result.value).body).toEqual(stored.body)
  }
})
