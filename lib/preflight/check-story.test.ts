import { describe, expect, test } from 'vitest'
import { checkRequirements, checkStory } from '#lib/preflight/check-story.ts'
import { fixtureStory, fixtures, houseRule, p } from '#lib/preflight/fixtures.ts'
import { rules } from '#lib/preflight/rules.ts'

describe.each(Object.entries(fixtures))('%s', (id, { bad, good }) => {
  const own = id === 'house' ? `house:${houseRule.id}` : id

  test('fires exactly once on its bad story, and no other rule does', () => {
    expect(checkStory(bad).map(({ rule }) => rule)).toEqual([own])
  })

  test('stays silent on its good story, as do all others', () => {
    expect(checkStory(good)).toEqual([])
  })
})

test('every rule has a bad and a good story', () => {
  expect(Object.keys(fixtures).sort()).toEqual([...rules.map(({ id }) => id), 'house'].sort())
})

test('every finding reads as a sentence with all its places filled, and has a key of its own', () => {
  const found = Object.values(fixtures).flatMap(({ bad }) => checkStory(bad))
  for (const { message } of found) expect(message).toMatch(/^[^{}]*[.?]$/)
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
})

test('the key of a finding stays when the story changes elsewhere, and goes when its words change', () => {
  const before = checkStory(fixtureStory({ body: [p('He paid TK crowns.', 'a')] }))
  const longer = checkStory(fixtureStory({ body: [p('An earlier one.', 'b'), p('He paid TK crowns.', 'a')] }))
  const changed = checkStory(fixtureStory({ body: [p('She paid TK crowns.', 'a')] }))
  expect(longer.map(({ key }) => key)).toEqual(before.map(({ key }) => key))
  expect(changed[0]?.key).not.toBe(before[0]?.key)
})

test('errors come before warnings', () => {
  const story = fixtureStory({ pushHeadline: 'x'.repeat(121), body: [p('TK')] })
  expect(checkStory(story).map(({ severity }) => severity)).toEqual(['error', 'warn'])
})

test('requirements are the errors nobody can override', () => {
  const story = fixtureStory({ headline: '', body: [p('TK')] })
  expect(checkRequirements(story).map(({ rule }) => rule)).toEqual(['headline-missing'])
  const overridable = checkStory(story).filter(({ isRequirement }) => !isRequirement)
  expect(overridable.map(({ rule }) => rule)).toEqual(['tk-left'])
})

test('a rule of house style that is switched off says nothing', () => {
  const story = fixtureStory(
    { body: [p('They utilise it.')] },
    { houseRules: [{ ...houseRule, enabled: false }] },
  )
  expect(checkStory(story)).toEqual([])
})

test.each([
  ['sentences', 'The mayor of Vantry said on Monday that 12 of the ‘old’ boats (and Inês Holt) would go. '],
  ['capitals', 'Aa '],
  ['new names', null],
  ['opening marks', '“(‘'],
  ['numbers', 'two hundred and '],
  ['days', 'Monday 12 '],
])('a text of 50,000 %s is checked in time that grows with its length', (_what, repeated) => {
  const text =
    repeated === null
      ? Array.from(
          { length: 50_000 },
          (_, index) => `Ada B${'abcdefghij'[index % 10]}${index.toString(26)}`,
        ).join(', ')
      : repeated.repeat(50_000 / repeated.split(' ').length)
  const story = fixtureStory({ headline: 'Two boats', body: [p(text)] }, { houseRules: [houseRule] })
  const before = process.cpuUsage()
  checkStory(story)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(2500)
})
