import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxRedirectLines, readRedirectLines } from '#lib/addresses/redirects/read-redirect-lines.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

test('lines are read with spaces, tabs, commas and semicolons, whole addresses and escapes', () => {
  const text = [
    '/News/Ferry-Row.html /city',
    'https://www.old.example/?p=123&utm_source=x\t/city/2026/11/23/harbour',
    '/caf%C3%A9/ , /tags/ferries',
    '/weather;gone',
    '',
  ]
  expect(readRedirectLines(text.join('\r\n'))).toEqual({
    ok: true,
    value: [
      { from: '/news/ferry-row.html', to: '/city' },
      { from: '/?p=123', to: '/city/2026/11/23/harbour' },
      { from: '/café', to: '/tags/ferries' },
      { from: '/weather', to: null },
    ],
  })
})

test.each([
  ['', 'Expected an old address'],
  ['/only-one', 'Line 1: expected an old address and where it leads, got “/only-one”.'],
  ['ferry /city', 'Line 1: expected an address such as'],
  ['/a https://evil.example/', 'Line 1: expected a path of this site'],
  ['/a //evil.example', 'Line 1: expected a path of this site'],
  ['/?utm_source=x /city', 'of a query only these are looked at: p, '],
  ['/a%2fb /city', 'expected an address such as'],
  ['/a%00 /city', 'expected an address such as'],
  ['/x gone\n/y', 'Line 2: '],
  ['/x gone\n'.repeat(maxRedirectLines + 1), 'At most 1000 lines at a time; these are 1001.'],
])('%j is refused in a sentence', (text, sentence) => {
  const read = readRedirectLines(text)
  expect(read.ok ? '' : read.message).toContain(sentence)
})

test('whatever is typed is read or refused, and what is read is a path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const read = readRedirectLines(`/from ${text}`)
      for (const { from, to } of read.ok ? read.value : []) {
        expect(from).toMatch(/^\//)
        expect(to ?? '/').toMatch(/^\/(?!\/)/)
      }
    }),
    { numRuns: propertyRuns(500) },
  )
})
