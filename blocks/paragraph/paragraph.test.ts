import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { paragraph } from '#blocks/paragraph/paragraph.block.ts'

const read = (markup: string) => paragraph.fromHtml(elementFrom(markup), sampleImportContext())

test('paragraphs and bare divisions of words are paragraphs', () => {
  expect(read('<p>Words <b>here</b></p>')?.text).toEqual([
    { text: 'Words ' },
    { text: 'here', marks: [{ type: 'strong' }] },
  ])
  expect(read('<div>Words</div>')?.text).toEqual([{ text: 'Words' }])
})

test('what holds pictures, frames or other blocks is left to the caller', () => {
  expect(read('<p>Words <img src="a.jpg"></p>')).toBeNull()
  expect(read('<p><iframe src="https://a.example"></iframe></p>')).toBeNull()
  expect(read('<div><p>a</p><p>b</p></div>')).toBeNull()
  expect(read('<p>Well <img class="emoji" alt="🎉" src="e.png"></p>')?.text).toEqual([{ text: 'Well 🎉' }])
})

test('an empty paragraph shows nothing', () => {
  expect(paragraph.toHtml(paragraph.create('p'), sampleReadContext)).toBe('')
})
