import { expect, test } from 'vitest'
import { headlineChanges, typedSlug } from '#components/admin/story/state/headline-changes.ts'

test('the address follows the headline until somebody writes one', () => {
  expect(headlineChanges({ headline: '', slug: '' }, 'Ferry back', false).slug).toBe('ferry-back')
  expect(headlineChanges({ headline: 'Ferry', slug: 'ferry' }, 'Ferry back', false).slug).toBe('ferry-back')
  expect(headlineChanges({ headline: 'Ferry', slug: 'my-own' }, 'Ferry back', false)).toEqual({
    headline: 'Ferry back',
  })
})

test('a story that readers have an address of keeps it', () => {
  expect(headlineChanges({ headline: 'Ferry', slug: 'ferry' }, 'Ferry back', true)).toEqual({
    headline: 'Ferry back',
  })
})

test('an address can be typed word by word', () => {
  expect(['The', 'The ', 'The f', 'The Fërry!', '-', ' '].map(typedSlug)).toEqual([
    'the',
    'the-',
    'the-f',
    'the-ferry',
    '',
    '',
  ])
})
