import { dictionary } from '@zxcvbn-ts/language-common'
import { expect, test } from 'vitest'
import { passwordLength } from './password-length.ts'
import { checkPassword } from './password-rules.ts'

const known = ['Ada Moss', 'ada.moss@lantern.example', 'The Saltmere Lantern']

test.each([
  'the tide comes in twice',
  'seven herrings on a sill',
  'kT9#vq2Lx!',
  'Möwen über dem Watt',
  '海が二度満ちる。灯台の下で待つ',
  'x9'.repeat(3) + 'a lantern in the fog '.repeat(8),
])('%s may be chosen', (password) => {
  expect(checkPassword(password, known)).toEqual({ ok: true, value: password })
})

test.each([
  'password',
  'Password123!',
  'P@ssw0rd2026',
  '2026passw0rd!!',
  'passwordpassword',
  'qwertyuiop',
  'qwertyuiop12345',
  'Qwertzuiop2026',
  '1234567890123456',
  'abcdefghijklmnop',
  '1qaz2wsx3edc4rfv',
  'aaaaaaaaaaaaaaaa',
  'abababababababab',
  'iloveyou1234567',
  'Letmein!2026',
  'saltmerelantern',
  'Saltmere-2026',
  'adamoss123456',
  'lantern lantern',
])('%s is refused', (password) => {
  expect(checkPassword(password, known)).toMatchObject({ ok: false, kind: 'invalid', field: 'password' })
})

test('no password of the list may be chosen, in capitals or with a year behind it either', () => {
  const listed = dictionary['passwords-common'].map(String).filter((_, index) => index % 20 === 0)
  for (const password of listed) {
    for (const variant of [password, password.toUpperCase(), `${password}2026`, `${password}!`]) {
      expect(checkPassword(variant).ok, variant).toBe(false)
    }
  }
})

test('length counts characters as people see them in any script, and is bounded', () => {
  expect(checkPassword('z'.repeat(4) + 'q7!x').ok).toBe(false)
  const words = 'a lantern in the fog and nobody near '
  expect(checkPassword(words.repeat(4).slice(0, 140)).ok).toBe(true)
  expect(checkPassword(words.repeat(9)).ok).toBe(false)
  expect(checkPassword(words.repeat(9))).toMatchObject({
    message: `A password has ${passwordLength.max} characters at most; this one has 333.`,
  })
})
