import { expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { isWritable, readableValue, writtenValue } from '#components/admin/story/conflicts/readable-value.ts'

test('of any value its words can be read', () => {
  expect(readableValue('Tide')).toBe('Tide')
  expect(readableValue([{ text: 'In ' }, { text: 'again', marks: [{ type: 'em' }] }])).toBe('In again')
  expect(readableValue(blockDefinitions.paragraph.create('p', { text: [{ text: 'Out' }] }))).toBe('Out')
  expect(readableValue(null)).toBe('')
  expect(readableValue([{ contributor: 'x1', name: 'Maren Holt', role: 'author', links: [] }])).toBe(
    'Maren Holt · author',
  )
})

test('a third text can be written where both are texts, and has the shape of the one it replaces', () => {
  expect(isWritable('one', 'other')).toBe(true)
  expect(isWritable([{ text: 'one' }], [])).toBe(true)
  expect(isWritable({ id: 'p' }, null)).toBe(false)
  expect(writtenValue('one', 'mine')).toBe('mine')
  expect(writtenValue([{ text: 'one' }], 'mine')).toEqual([{ text: 'mine' }])
})
