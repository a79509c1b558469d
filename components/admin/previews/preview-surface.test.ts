import { expect, test } from 'vitest'
import { previewAddress } from './preview-surface.ts'

test.each([
  ['desktop', null, '/preview/story/a1'],
  ['phone', 'r1', '/preview/story/a1?revision=r1'],
  ['card', 'r1', '/preview/story/a1?revision=r1&surface=card'],
  ['light', 'r1', '/preview/story/a1/light?revision=r1'],
] as const)('%s of version %s is drawn at %s', (surface, revisionId, address) => {
  expect(previewAddress('a1', surface, revisionId)).toBe(address)
})
