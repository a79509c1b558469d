import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { list } from '#blocks/list/list.block.ts'

function read(markup: string) {
  const fields = list.fromHtml(elementFrom(markup), sampleImportContext())
  return fields?.items.map((item) => `${item.depth} ${inlineToText(item.text)}`)
}

test('nested lists keep their depth, in items and beside them', () => {
  expect(
    read('<ol><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><ul><li>d</li></ul><li>e</li></ol>'),
  ).toEqual(['0 a', '1 b', '2 c', '1 d', '0 e'])
})

test('depth stops at three, and no text is lost', () => {
  const deep = `${'<ul><li>x'.repeat(6)}${'</li></ul>'.repeat(6)}`
  expect(read(deep)).toEqual(['0 x', '1 x', '2 x', '3 x', '3 x', '3 x'])
})

test('an item of two paragraphs is one item with a break', () => {
  expect(read('<ul><li><p>a</p><p>b</p></li></ul>')).toEqual(['0 a\nb'])
})

test('a depth that skips a level shows one below the item before', () => {
  const block = list.create('l', {
    items: [
      { id: 'a', depth: 0, text: [{ text: 'a' }] },
      { id: 'b', depth: 3, text: [{ text: 'b' }] },
      { id: 'c', depth: 1, text: [{ text: 'c' }] },
    ],
  })
  expect(list.toHtml(block, sampleReadContext)).toBe(
    '<ul id="b-l" class="block block-list"><li>a<ul><li>b</li><li>c</li></ul></li></ul>',
  )
})

test('a list with pictures is left to the caller', () => {
  expect(read('<ul><li><img src="a.jpg"></li></ul>')).toBeUndefined()
})
