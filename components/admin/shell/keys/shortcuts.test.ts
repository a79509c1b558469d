import { expect, test } from 'vitest'
import { type NavigationGroup, navigationFor } from '#components/admin/shell/navigation/navigation.ts'
import { readShortcut } from '#components/admin/shell/keys/shortcuts.ts'
import type { Actor } from '#lib/users/actor.ts'

const actor = (role: Actor['grants'][number]['role'], sectionId: string | null = null): Actor => ({
  userId: 'u',
  name: 'Ada',
  grants: [{ role, sectionId }],
  isSystem: false,
})
const groups: NavigationGroup[] = navigationFor(actor('administrator'))
const place = { groups, mayCreate: true }
const press = (key: string, changes = {}) => ({ key, mod: false, alt: false, isTyping: false, ...changes })

test('two keys, one after the other, go to a page', () => {
  expect(readShortcut(press('g'), null, place, true)).toEqual({ kind: 'wait' })
  expect(readShortcut(press('s'), 'g', place, true)).toEqual({ kind: 'go', href: '/admin/stories' })
  expect(readShortcut(press('s'), null, place, true)).toEqual({ kind: 'none' })
})

test('nothing but the palette answers while somebody types', () => {
  for (const key of ['g', 'n', '?', '/']) {
    expect(readShortcut(press(key, { isTyping: true }), null, place, true)).toEqual({ kind: 'none' })
  }
  expect(readShortcut(press('k', { mod: true, isTyping: true }), null, place, true)).toEqual({
    kind: 'palette',
  })
})

test('keys of the browser stay the browser’s', () => {
  expect(readShortcut(press('n', { mod: true }), null, place, true)).toEqual({ kind: 'none' })
  expect(readShortcut(press('g', { alt: true }), null, place, true)).toEqual({ kind: 'none' })
})

test('single keys can be switched off, the palette not', () => {
  expect(readShortcut(press('n'), null, place, false)).toEqual({ kind: 'none' })
  expect(readShortcut(press('K', { mod: true }), null, place, false)).toEqual({ kind: 'palette' })
})

test('no key leads where the actor may not go', () => {
  const reporter = { groups: navigationFor(actor('reporter')), mayCreate: false }
  expect(readShortcut(press('u'), 'g', place, true)).toEqual({ kind: 'go', href: '/admin/users' })
  expect(readShortcut(press('u'), 'g', reporter, true)).toEqual({ kind: 'none' })
  expect(readShortcut(press('n'), null, reporter, true)).toEqual({ kind: 'none' })
})

test('a role of one section only sees no page of the whole house but the pictures', () => {
  const names = navigationFor(actor('administrator', 'city')).flatMap(({ entries }) =>
    entries.map(({ name }) => name),
  )
  expect(names).toEqual(['desk', 'stories', 'paste', 'pictures'])
})

test('every pair of keys goes to one page only', () => {
  const keys = groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.keys ?? []))
  expect(new Set(keys).size).toBe(keys.length)
})
