import { expect, test } from 'vitest'
import { attackCases, probeOf } from '#scripts/test/attack/attack-cases.ts'
import { attackForms } from '#scripts/test/attack/attack-forms.ts'
import { canaryHost } from '#scripts/test/attack/vocabulary.ts'

const cases = attackCases(7, 4_000)

test('the same seed gives the same attacks, another seed others', () => {
  expect(attackCases(7, 4_000)).toEqual(cases)
  const others = new Set(attackCases(8, 4_000).map(({ text }) => text))
  expect(cases.filter(({ text }) => others.has(text)).length).toBeLessThan(400)
})

test('every attack carries the probe of its number, or asks the canary host', () => {
  const harmless = cases.filter(({ number, text }) => !text.includes(probeOf(number)))
  expect(harmless.map(({ form, text }) => [form, text])).toEqual([])
  expect(cases.filter(({ text }) => text.includes(canaryHost)).length).toBeGreaterThan(100)
})

test('every form comes in turn and in many shapes', () => {
  const shapes = Object.groupBy(cases, ({ form }) => form)
  expect(Object.keys(shapes).sort()).toEqual(Object.keys(attackForms).sort())
  for (const [form, ofForm = []] of Object.entries(shapes)) {
    const different = new Set(ofForm.map(({ number, text }) => text.replaceAll(probeOf(number), '')))
    expect([form, different.size > 20]).toEqual([form, true])
  }
})

test('there are lone surrogates, NULs, bidirectional overrides, references without semicolons and long ones', () => {
  const texts = cases.map(({ text }) => text)
  expect(texts.some((text) => !text.isWellFormed())).toBe(true)
  for (const part of ['\u0000', '\u202e', '\u200b', '&#x3c', '<!--', '<math', 'srcset', 'ſ']) {
    expect([part, texts.some((text) => text.includes(part))]).toEqual([part, true])
  }
  expect(texts.some((text) => text.length > 1_500)).toBe(true)
})
