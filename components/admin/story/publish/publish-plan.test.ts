import { expect, test } from 'vitest'
import { emptyPlan, momentOfPlan, requestFor } from '#components/admin/story/publish/publish-plan.ts'

const story = { articleId: 'a', revisionId: 'r', root: 'f00', timeZone: 'Europe/London', isLive: true }
const later = { ...emptyPlan, when: 'later' as const, at: '2026-07-01T18:00' }

test('now is no moment, later is one of the site’s clock, and a clock without a time is neither', () => {
  expect(momentOfPlan(emptyPlan, 'Europe/London')).toBeNull()
  expect(momentOfPlan(later, 'Europe/London')?.toISOString()).toBe('2026-07-01T17:00:00.000Z')
  expect(requestFor({ ...later, at: '' }, story)).toBeUndefined()
})

test('an embargo is one only until a moment', () => {
  expect(requestFor({ ...emptyPlan, embargo: true }, story)?.embargo).toBe(false)
  expect(requestFor({ ...later, embargo: true }, story)?.embargo).toBe(true)
})

test('a typing error moves no date, a correction says what it corrects, and a first publication is neither', () => {
  expect(requestFor({ ...emptyPlan, change: 'typo' }, story)).toMatchObject({
    substantive: false,
    correction: null,
  })
  const corrected = { ...emptyPlan, change: 'correction' as const }
  expect(requestFor(corrected, story)?.correction).toMatchObject({ severity: 'correction', blockId: null })
  const first = { ...story, isLive: false }
  expect(requestFor({ ...corrected, change: 'typo' }, first)).toMatchObject({
    substantive: true,
    correction: null,
  })
  expect(requestFor(corrected, first)?.correction).toBeNull()
})

test('an error is let pass with a reason only', () => {
  const plan = { ...emptyPlan, overrides: { one: ' agreed with the desk ', other: '  ' } }
  expect(requestFor(plan, story)?.overrides).toEqual([{ finding: 'one', reason: 'agreed with the desk' }])
})

test('the first chosen passage leads a correction, the others follow it', () => {
  const [first, second] = ['4', '5'].map((before) => ({ blockId: 'p1', field: null, before, after: '8' }))
  const correction = { ...emptyPlan.correction, passages: [first, second].flatMap((one) => one ?? []) }
  const request = requestFor({ ...emptyPlan, change: 'correction', correction }, story)
  expect(request?.correction).toMatchObject({ ...first, further: [second] })
})
