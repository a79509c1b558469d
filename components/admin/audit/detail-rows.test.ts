import { expect, test } from 'vitest'
import { detailRows } from './detail-rows.ts'

test('of a change only what differs is shown, nested names joined', () => {
  const before = { name: 'City', colour: 'red', links: { home: 'a', old: 'x' } }
  const after = { name: 'City', colour: 'blue', links: { home: 'b' } }
  expect(detailRows({ before, after, reason: 'new design' })).toEqual([
    { name: 'colour', before: 'red', after: 'blue' },
    { name: 'links.home', before: 'a', after: 'b' },
    { name: 'links.old', before: 'x', after: '' },
    { name: 'reason', value: 'new design' },
  ])
})

test('a change of one word and facts without a change are shown as they are', () => {
  expect(detailRows({ before: 'draft', after: 'review' })).toEqual([
    { name: '', before: 'draft', after: 'review' },
  ])
  expect(detailRows({ after: { name: 'Tide' }, tags: ['a', 'b'], note: null })).toEqual([
    { name: 'after.name', value: 'Tide' },
    { name: 'tags', value: '["a","b"]' },
    { name: 'note', value: '–' },
  ])
})
