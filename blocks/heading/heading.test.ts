import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext } from '#blocks/body/sample-context.ts'
import { heading } from '#blocks/heading/heading.block.ts'

test.each([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h6', 4],
])('%s is a heading of level %i', (name, level) => {
  const fields = heading.fromHtml(elementFrom(`<${name}>Title</${name}>`), sampleImportContext())
  expect(fields).toEqual({ level, text: [{ text: 'Title' }] })
})

test('an empty heading must not be published, a long one is advised against', () => {
  expect(heading.check(heading.create('h'))).toMatchObject([{ field: 'text', severity: 'error' }])
  const long = heading.create('h', { text: [{ text: 'a'.repeat(121) }] })
  expect(heading.check(long)).toMatchObject([{ field: 'text', severity: 'warn' }])
})
