import { expect, test } from 'vitest'
import { nextTransition } from '#components/admin/story/head/next-transition.ts'
import { transitionsFrom } from '#lib/workflow/transitions.ts'
import type { StoryVerb } from '#lib/users/rights.ts'
import type { StoryStatus } from '#lib/workflow/status.ts'

const allowed = (status: StoryStatus, refused: StoryVerb[] = []) =>
  transitionsFrom(status).map((one) => ({ ...one, isAllowed: !refused.includes(one.right), refusal: null }))
const next = (status: StoryStatus, refused?: StoryVerb[]) =>
  nextTransition(allowed(status, refused), status).next?.id

test('an editor is offered what usually comes next', () => {
  expect(next('pitch')).toBe('start')
  expect(next('draft')).toBe('publish')
  expect(next('review')).toBe('approve')
  expect(next('legal')).toBe('clearLegal')
  expect(next('ready')).toBe('publish')
  expect(next('published')).toBe('update')
  expect(next('unpublished')).toBe('republish')
  expect(next('spiked')).toBe('revive')
})

test('a reporter files, and is offered nothing where nothing is allowed', () => {
  const refused: StoryVerb[] = [
    'story.publish',
    'story.schedule',
    'story.approve',
    'story.legal',
    'story.kill',
  ]
  expect(next('draft', refused)).toBe('file')
  expect(next('review', [...refused, 'story.spike', 'story.file'])).toBeUndefined()
})

test('every other step stays in the menu', () => {
  const { next: step, others } = nextTransition(allowed('draft'), 'draft')
  expect(others.map(({ id }) => id)).toContain('spike')
  expect(others).not.toContain(step)
})
