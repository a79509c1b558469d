import { expect, test } from 'vitest'
import { isShareable, letterCheck, quoteLink } from './quote-link.ts'

const quote = { blockId: 'b1', start: 40, letters: 'Theferry', words: 'The ferry' }
const address = 'https://lantern.example/city/2026/11/23/tunnel'

test('a link has the token, the block and the words', () => {
  expect(quoteLink(address, '2', quote)).toBe(
    `${address}?q=b1.2.14.8.${letterCheck('Theferry')}#b-b1:~:text=The%20ferry`,
  )
})

test('a long passage is named by its ends, and signs with a meaning of their own are escaped', () => {
  const words = 'One-two, three & four five six seven eight nine ten'
  expect(quoteLink(address, '1', { ...quote, words }).split(':~:text=')[1]).toBe(
    'One%2Dtwo%2C%20three%20%26%20four,seven%20eight%20nine%20ten',
  )
})

test('the check is the one the server counts', () => {
  expect([letterCheck(''), letterCheck('Theferry'), letterCheck('النفق')]).toEqual([
    'ztntfp',
    '96pg8',
    '3rql0j',
  ])
})

test.each([
  [{ ...quote, letters: '—“' }, false],
  [{ ...quote, blockId: 'a b' }, false],
  [{ ...quote, letters: 'a'.repeat(2001) }, false],
  [quote, true],
])('%j can be shared: %s', (one, can) => {
  expect(isShareable(one)).toBe(can)
})
