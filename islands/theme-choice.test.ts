import { expect, test } from 'vitest'
import { keepTheme, readTheme } from './theme-choice.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

test('a choice is kept, and following the device forgets it', () => {
  const store = memory()
  keepTheme(() => store, 'dark')
  expect(readTheme(() => store)).toBe('dark')
  keepTheme(() => store, 'system')
  expect(store.getItem('theme')).toBeNull()
  expect(readTheme(() => store)).toBe('system')
})

test('a browser that keeps nothing follows the device', () => {
  const forbidden = () => {
    throw new Error('SecurityError')
  }
  keepTheme(forbidden, 'dark')
  expect(readTheme(forbidden)).toBe('system')
})
