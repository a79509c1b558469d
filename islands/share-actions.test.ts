import { expect, test } from 'vitest'
import { shareActions } from './share-actions.ts'

const shared = { title: 'The tunnel opens', url: 'https://lantern.example/city' }

test('only what the browser can do is offered', () => {
  const actions = shareActions({ navigator: {} }, shared)
  expect(Object.values(actions).filter(Boolean)).toEqual([])
})

test('the address is copied, and a refusal is told from success', async () => {
  const copied: string[] = []
  const willing = { writeText: async (text: string) => void copied.push(text) }
  const refusing = { writeText: () => Promise.reject(new Error('no')) }
  expect(await shareActions({ navigator: { clipboard: willing } }, shared).copy?.()).toBe(true)
  expect(copied).toEqual([shared.url])
  expect(await shareActions({ navigator: { clipboard: refusing } }, shared).copy?.()).toBe(false)
})

test('the share sheet gets headline and address; closing it is no error', async () => {
  const closing = { share: () => Promise.reject(new DOMException('closed', 'AbortError')) }
  expect(await shareActions({ navigator: closing }, shared).native?.()).toBe(false)
})
