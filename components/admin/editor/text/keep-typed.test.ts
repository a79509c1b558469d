import { expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { keepTyped } from './keep-typed.ts'

const p = (id: string, text: string) => blockDefinitions.paragraph.create(id, { text: [{ text }] })
const [a, b] = [p('a', 'Apple'), p('b', 'Bread')]

test('what was typed while a body waited stays, and the rest is as it came', () => {
  const came = [p('a', 'Apple, theirs'), p('b', 'Bread, theirs'), p('n', 'New')]
  const typed = p('b', 'Bread, mine')
  expect(keepTyped(came, [a, b], [a, typed])).toEqual([came[0], typed, came[2]])
  expect(keepTyped(came, [a, b], [a, b])).toEqual(came)
})

test('a block begun while a body waited, or deleted elsewhere while it was typed into, is not lost', () => {
  const typed = [p('b', 'Bread, mine'), p('c', 'Cake')]
  expect(keepTyped([a], [a, b], [a, ...typed])).toEqual([a, ...typed])
})
