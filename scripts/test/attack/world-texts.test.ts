import { expect, test } from 'vitest'
import { worldTexts } from '#scripts/test/attack/world-texts.ts'

const texts = worldTexts(3, 420)

test('the same seed gives the same texts, and none twice', () => {
  expect(worldTexts(3, 420)).toEqual(texts)
  expect(new Set(texts).size).toBe(420)
})

test.each(['Arab', 'Hebr', 'Deva', 'Thai', 'Hang', 'Hani', 'Ethi', 'Cyrl', 'Grek', 'Mong', 'Adlm'])(
  'a text in %s is among them',
  (script) => {
    const letter = new RegExp(`\\p{Script=${script}}`, 'u')
    expect(texts.some((text) => letter.test(text))).toBe(true)
  },
)

test('every text can be stored and sent as it is', () => {
  expect(texts.filter((text) => !text.isWellFormed() || /[\0\r]/.test(text))).toEqual([])
})
