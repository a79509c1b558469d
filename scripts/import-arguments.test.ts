import { expect, test } from 'vitest'
import { parseImportArguments } from '#scripts/import-arguments.ts'

test('author links may be repeated', () => {
  const given = parseImportArguments([
    'a.txt',
    '--author-link',
    'https://x.com/a',
    '--author-link',
    'https://facebook.com/a',
    '--publish',
  ])
  expect(given).toMatchObject({
    ok: true,
    value: {
      file: 'a.txt',
      publish: true,
      json: false,
      authorLinks: ['https://x.com/a', 'https://facebook.com/a'],
    },
  })
})

test('standard input is a file', () => {
  expect(parseImportArguments(['-', '--json'])).toMatchObject({ ok: true, value: { file: '-', json: true } })
})

test('no file, two files and unknown options are refused', () => {
  expect(parseImportArguments([]).ok).toBe(false)
  expect(parseImportArguments(['a.txt', 'b.txt']).ok).toBe(false)
  expect(parseImportArguments(['a.txt', '--publsh']).ok).toBe(false)
})
