import { expect, test } from 'vitest'
import {
  addContributor,
  addGuest,
  changeEntry,
  moveEntry,
} from '#components/admin/story/fields/byline-changes.ts'

const maren = { id: 'm', slug: 'maren-holt', name: 'Maren Holt', role: 'Reporter', links: [] }
const names = (byline: { name: string }[]) => byline.map(({ name }) => name)
const three = ['Ada', 'Bram', 'Cato'].reduce(addGuest, [])

test('a contributor is an author once, and may be in it again with another role', () => {
  const once = addContributor(addContributor([], maren), maren)
  expect(names(once)).toEqual(['Maren Holt'])
  const asPhotographer = changeEntry(once, 0, { role: 'photographs' })
  expect(names(addContributor(asPhotographer, maren))).toEqual(['Maren Holt', 'Maren Holt'])
})

test('a guest needs a name', () => {
  expect(addGuest([], '  ')).toEqual([])
  expect(addGuest([], ' Ion ')[0]).toEqual({ contributor: null, name: 'Ion', role: 'author', links: [] })
})

test('entries move up and down, and stay at the ends', () => {
  expect(names(moveEntry(three, 2, -1))).toEqual(['Ada', 'Cato', 'Bram'])
  expect(names(moveEntry(three, 0, 1))).toEqual(['Bram', 'Ada', 'Cato'])
  expect(moveEntry(three, 0, -1)).toBe(three)
  expect(moveEntry(three, 2, 1)).toBe(three)
})
