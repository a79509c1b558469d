import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { sha256 } from './sha256.ts'

const reference = (text: string) => createHash('sha256').update(text).digest('hex')

test('the hash is the one of the standard', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('texts of every length around a block have the hash that the system computes', () => {
  for (let length = 0; length < 140; length += 1) {
    const text = 'ä'.repeat(length % 3) + 'q'.repeat(length)
    expect(sha256(text)).toBe(reference(text))
  }
})

test('any text has the hash that the system computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(reference(text))
    }),
    { numRuns: propertyRuns(200) },
  )
})
