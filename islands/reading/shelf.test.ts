import { expect, test } from 'vitest'
import { keepShelf, readShelf, withEntry, without } from './shelf.ts'

const story = { path: '/city/a', title: 'A', lang: 'en', savedAt: '2026-11-24T08:00:00Z', keptAt: null }

function memory(kept?: string) {
  const entries = new Map(kept === undefined ? [] : [['shelf', kept]])
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  }
}

test('a shelf comes back as it was kept, and an empty one leaves nothing behind', () => {
  const store = memory()
  expect(keepShelf(() => store, { saved: [story], followed: [], read: [] })).toBe(true)
  expect(readShelf(() => store).saved).toEqual([story])
  keepShelf(() => store, { saved: [], followed: [], read: [] })
  expect(store.getItem('shelf')).toBeNull()
})

test.each([
  '',
  'null',
  '[]',
  '{',
  '{"saved":{"path":"/a"}}',
  '{"saved":[null,7,{"path":"//evil.example","title":"x","savedAt":""}]}',
])('what is kept as %s is an empty shelf', (kept) => {
  expect(readShelf(() => memory(kept))).toEqual({ saved: [], followed: [], read: [] })
})

test('an entry of an older version without language and copy is read as one without', () => {
  const kept = JSON.stringify({
    saved: [{ path: '/city/a', title: 'A', savedAt: story.savedAt }, { path: '/b' }],
  })
  expect(readShelf(() => memory(kept)).saved).toEqual([{ ...story, lang: '' }])
})

test('the newest entry comes first, once, and the oldest of too many goes', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ path: `/${index}` }))
  const list = withEntry(many, { path: '/7' })
  expect([list[0]?.path, list.length, list.filter(({ path }) => path === '/7').length]).toEqual([
    '/7',
    200,
    1,
  ])
  expect(withEntry(many, { path: '/new' }).at(-1)?.path).toBe('/198')
  expect(without(list, '/7')).toHaveLength(199)
})

test('a browser that keeps nothing says so', () => {
  const forbidden = () => {
    throw new Error('SecurityError')
  }
  expect(readShelf(forbidden)).toEqual({ saved: [], followed: [], read: [] })
  expect(keepShelf(forbidden, { saved: [story], followed: [], read: [] })).toBe(false)
})
