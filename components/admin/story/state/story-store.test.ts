import { expect, test, vi } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { createStoryStore } from '#components/admin/story/state/story-store.ts'
import { emptyContent } from '#lib/revisions/content.ts'

const paragraph = (text: string) => blockDefinitions.paragraph.create('p', { text: [{ text }] })
const content = { ...emptyContent('en', 'ltr'), headline: 'Tide', body: [paragraph('In')] }

test('an edit is heard by fields and by whoever keeps it; what comes from elsewhere by fields only', () => {
  const store = createStoryStore(content)
  const [field, keeper] = [vi.fn<() => void>(), vi.fn<() => void>()]
  store.subscribe(field)
  store.onEdit(keeper)
  store.edit({ headline: 'Tides' })
  store.replace({ ...store.get(), headline: 'High tides' })
  expect(field).toHaveBeenCalledTimes(2)
  expect(keeper).toHaveBeenCalledTimes(1)
  expect(store.get().headline).toBe('High tides')
})

test('what says the same is no change, and fields nobody changed stay the same object', () => {
  const store = createStoryStore(content)
  const heard = vi.fn<() => void>()
  store.subscribe(heard)
  store.replace(structuredClone(content))
  expect(heard).not.toHaveBeenCalled()
  const { body } = store.get()
  store.replace({ ...structuredClone(content), kicker: 'Harbour' })
  expect(store.get().body).toBe(body)
  store.replace({ ...store.get(), body: [paragraph('Out')] })
  expect(store.get().body).not.toBe(body)
})

test('whoever stopped listening hears nothing more', () => {
  const store = createStoryStore(content)
  const heard = vi.fn<() => void>()
  store.subscribe(heard)()
  store.onEdit(heard)()
  store.edit({ slug: 'tide' })
  expect(heard).not.toHaveBeenCalled()
})
