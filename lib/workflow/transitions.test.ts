import { expect, test } from 'vitest'
import { storyRights } from '#lib/users/rights.ts'
import { storyStatuses } from '#lib/workflow/status.ts'
import { transitions, transitionsFrom } from '#lib/workflow/transitions.ts'

const idsFrom = (...where: Parameters<typeof transitionsFrom>) =>
  transitionsFrom(...where).map(({ id }) => id)

test('a draft can be filed, approved, published and spiked, and not taken down', () => {
  expect(idsFrom('draft')).toEqual(['file', 'approve', 'legal', 'publish', 'schedule', 'spike', 'kill'])
})

test('nothing but legal’s word or a way back leads out of legal', () => {
  expect(idsFrom('legal')).toEqual(['sendBack', 'clearLegal', 'spike', 'kill'])
})

test('a public story cannot be spiked or killed: it is taken down first', () => {
  for (const status of ['published', 'updated', 'corrected'] as const) {
    expect(idsFrom(status)).toContain('takeDown')
    expect(idsFrom(status)).not.toContain('spike')
    expect(idsFrom(status)).not.toContain('kill')
  }
  expect(idsFrom('unpublished')).toContain('kill')
})

test('the working copy of a public story goes its own way, and legal can hold it', () => {
  expect(idsFrom('published', 'draft')).toContain('file')
  expect(idsFrom('published', 'legal')).not.toContain('update')
  expect(idsFrom('published', 'legal')).toContain('takeDown')
})

test('every status can be left, and every right of the table exists', () => {
  for (const status of storyStatuses) expect(transitionsFrom(status), status).not.toHaveLength(0)
  for (const { right } of transitions) expect(storyRights).toHaveProperty([right])
})
