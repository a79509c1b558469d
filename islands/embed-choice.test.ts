import { expect, test } from 'vitest'
import { forgetNetworks, keepNetwork, readNetworks } from './embed-choice.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

test('networks are kept once each, and all forgotten together', () => {
  const store = memory()
  expect(readNetworks(() => store)).toEqual([])
  keepNetwork(() => store, 'youtube')
  keepNetwork(() => store, 'x')
  keepNetwork(() => store, 'youtube')
  expect(readNetworks(() => store)).toEqual(['youtube', 'x'])
  forgetNetworks(() => store)
  expect(readNetworks(() => store)).toEqual([])
})

test('a browser that keeps nothing asks every time', () => {
  const forbidden = () => {
    throw new Error('SecurityError')
  }
  keepNetwork(forbidden, 'x')
  forgetNetworks(forbidden)
  expect(readNetworks(forbidden)).toEqual([])
})
