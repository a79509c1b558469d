import { expect, test } from 'vitest'
import { directionOf } from '#lib/i18n/direction.ts'

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['ckb', 'rtl'],
  ['en-GB', 'ltr'],
  ['az-Arab-IR', 'rtl'],
  ['ur-Latn', 'ltr'],
] as const)('%s is written %s', (lang, dir) => {
  expect(directionOf(lang)).toBe(dir)
})
