import { expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { emptyContent } from '#lib/revisions/content.ts'
import { revisionRoot } from '#lib/revisions/root.ts'

const paragraph = (id: string, text: string) => blockDefinitions.paragraph.create(id, { text: [{ text }] })
const content = {
  ...emptyContent('en', 'ltr'),
  headline: 'Tide',
  body: [paragraph('a', 'In'), paragraph('b', 'out')],
}

test('the same content after the same past has the same root, whatever the order of its keys', () => {
  const shuffled = Object.fromEntries(Object.entries(content).toReversed()) as typeof content
  expect(revisionRoot(shuffled, null)).toBe(revisionRoot(content, null))
})

test('one changed letter, one moved block or another past gives another root', () => {
  const roots = [
    revisionRoot(content, null),
    revisionRoot({ ...content, headline: 'Tides' }, null),
    revisionRoot({ ...content, body: content.body.toReversed() }, null),
    revisionRoot(content, revisionRoot(content, null)),
    revisionRoot({ ...content, body: [] }, null),
  ]
  expect(new Set(roots).size).toBe(roots.length)
})
