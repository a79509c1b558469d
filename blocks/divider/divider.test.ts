import { expect, test } from 'vitest'
import { blockFromElement } from '#blocks/body/block-from-element.ts'
import { elementFrom, sampleImportContext } from '#blocks/body/sample-context.ts'

test.each(['<hr>', '<p>* * *</p>', '<p>⁂</p>', '<p>———</p>'])('%s is a divider', (markup) => {
  expect(blockFromElement(elementFrom(markup), 'd', sampleImportContext())?.type).toBe('divider')
})

test('a paragraph with a dash and words is not', () => {
  expect(blockFromElement(elementFrom('<p>— yes</p>'), 'd', sampleImportContext())?.type).toBe('paragraph')
})
