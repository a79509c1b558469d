import { expect, test } from 'vitest'
import { keepChoice, readChoice } from './reading-choice.ts'

function memory(kept: Record<string, string> = {}) {
  const entries = new Map(Object.entries(kept))
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  }
}

test('choices are kept side by side, and the first value of each by forgetting', () => {
  const store = memory()
  keepChoice(() => store, 'size', '4')
  keepChoice(() => store, 'rate', '0.8')
  expect([readChoice(() => store, 'size'), readChoice(() => store, 'rate')]).toEqual(['4', '0.8'])
  keepChoice(() => store, 'size', '2')
  keepChoice(() => store, 'rate', '1')
  expect(store.getItem('reading')).toBeNull()
})

test('what another version kept and this one does not know is the first value, and stays for that version', () => {
  const store = memory({ reading: 'size:9 spacing:wide {"face":"sans"}' })
  expect([readChoice(() => store, 'size'), readChoice(() => store, 'face')]).toEqual(['2', 'serif'])
  keepChoice(() => store, 'face', 'sans')
  expect(store.getItem('reading')).toBe('size:9 spacing:wide face:sans')
})

test('a browser that keeps nothing gives the first value', () => {
  const forbidden = () => {
    throw new Error('SecurityError')
  }
  keepChoice(forbidden, 'size', '4')
  expect(readChoice(forbidden, 'size')).toBe('2')
})
