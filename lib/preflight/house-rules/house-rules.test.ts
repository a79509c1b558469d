import { afterAll, beforeAll, expect, test } from 'vitest'
import { inlineFromText } from '#blocks/inline/inline-text.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { database } from '#lib/db/client.ts'
import { addHouseRule } from '#lib/preflight/house-rules/add-house-rule.ts'
import { changeHouseRule } from '#lib/preflight/house-rules/change-house-rule.ts'
import { compileHousePattern } from '#lib/preflight/house-rules/house-pattern.ts'
import type { HouseRuleInput } from '#lib/preflight/house-rules/house-rule-input.ts'
import { listHouseRules } from '#lib/preflight/house-rules/queries.ts'
import { removeHouseRule } from '#lib/preflight/house-rules/remove-house-rule.ts'
import { tryHouseRule } from '#lib/preflight/house-rules/try-house-rule.ts'
import { tryHouseRuleOnStories } from '#lib/preflight/house-rules/try-on-stories.ts'
import { runPreflight } from '#lib/preflight/run-preflight.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const actorWith = (role: Actor['grants'][number]['role']): Actor => ({
  userId: newsroom.actorId,
  name: role,
  grants: [{ role, sectionId: null }],
  isSystem: false,
})
const input: HouseRuleInput = {
  pattern: String.raw`\bvery unique\b`,
  ignoreCase: true,
  message: 'Unique has no degrees.',
  severity: 'error',
  fields: ['body'],
  enabled: true,
}
const added = async (changes: Partial<HouseRuleInput> = {}) => {
  const result = await addHouseRule(actorWith('editor'), { ...input, ...changes })
  if (!result.ok) throw new Error(result.message)
  return result.value.ruleId
}

test('a rule is added, changed and removed, each audited once, and preflight asks it at once', async () => {
  const ruleId = await added()
  const text = inlineFromText('It is a Very Unique boat.')
  const { articleId } = await fileStory(
    newsroom,
    completeContent({
      standfirst: 'A very unique boat',
      body: [blockDefinitions.paragraph.create('p1', { text })],
    }),
  )
  const found = async () => {
    const result = await runPreflight(actorWith('editor'), { articleId })
    return result.ok
      ? result.value.map(({ severity, message, place }) => ({ severity, message, place }))
      : null
  }
  const place = { block: 'p1', field: 'text', quote: 'Very Unique' }
  expect(await found()).toEqual([{ severity: 'error', message: 'Unique has no degrees.', place }])
  await changeHouseRule(actorWith('editor'), { ...input, ruleId, severity: 'warn', fields: [] })
  expect((await found())?.map(({ severity }) => severity)).toEqual(['warn', 'warn'])
  await changeHouseRule(actorWith('editor'), { ...input, ruleId, enabled: false })
  expect(await found()).toEqual([])
  await removeHouseRule(actorWith('editor'), { ruleId })
  expect(await listHouseRules()).toEqual([])
  const audited = await database().auditEvent.findMany({
    where: { subjectId: ruleId },
    orderBy: { number: 'asc' },
  })
  expect(audited.map(({ verb }) => verb)).toEqual([
    'addHouseRule',
    'changeHouseRule',
    'changeHouseRule',
    'removeHouseRule',
  ])
})

test('a reporter changes no rule, and is told which right is missing', async () => {
  const ruleId = await added()
  const reporter = actorWith('reporter')
  const refusals = [
    await addHouseRule(reporter, input),
    await changeHouseRule(reporter, { ...input, ruleId }),
    await removeHouseRule(reporter, { ruleId }),
    await tryHouseRuleOnStories(reporter, input),
  ]
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ ok: false, kind: 'refused' })
    expect(refusal.ok ? '' : refusal.message).toContain('house-rule.manage')
  }
  expect(await listHouseRules()).toHaveLength(1)
  await removeHouseRule(actorWith('editor'), { ruleId })
})

test.each([
  ['(', 'missing closing )'],
  ['(?<=a)b', 'invalid'],
  [String.raw`(a)\1`, 'invalid escape'],
  ['a*', 'nothing at all'],
  ['   ', 'nothing came'],
  ['[a-z ]{400}(?:[0-9]{400})', 'too large'],
  ['x'.repeat(501), '500'],
])('the pattern %s is refused with its reason', async (pattern, reason) => {
  const result = await addHouseRule(actorWith('editor'), { ...input, pattern })
  expect(result).toMatchObject({ ok: false, kind: 'invalid', field: 'pattern' })
  expect(result.ok ? '' : result.message).toContain(reason)
})

test('a rule without a sentence is refused at that field', async () => {
  expect(await addHouseRule(actorWith('editor'), { ...input, message: ' ' })).toMatchObject({
    kind: 'invalid',
    field: 'message',
  })
})

test('a pattern is tried on a text and on the stories', async () => {
  expect(tryHouseRule(input, 'A very unique boat, very unique.')).toEqual({
    ok: true,
    value: [
      { start: 2, end: 13 },
      { start: 20, end: 31 },
    ],
  })
  const tried = await tryHouseRuleOnStories(actorWith('editor'), input)
  expect(tried).toMatchObject({ ok: true, value: { stories: 1, broken: 1 } })
})

test.each([
  ['(a+)+$', `${'a'.repeat(50_000)}!`],
  ['(?:a|a)*b', 'a'.repeat(50_000)],
  ['(.*)*x$', 'ab '.repeat(17_000)],
  [String.raw`^(\w+\s?)*$`, `${'word '.repeat(10_000)}!`],
])('%s, which hangs engines that backtrack, answers at once', (pattern, text) => {
  const compiled = compileHousePattern(`z?(?:${pattern})y?q`, false)
  const started = performance.now()
  expect(compiled.ok && compiled.value.test(text)).toBe(false)
  expect(performance.now() - started).toBeLessThan(1000)
})
