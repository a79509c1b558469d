import { expect, test } from 'vitest'
import { blockFromElement } from '#blocks/body/block-from-element.ts'
import { elementFrom, sampleImportContext } from '#blocks/body/sample-context.ts'

test.each([
  '<aside class="pullquote"><p>You leave it.</p></aside>',
  '<figure class="wp-block-pullquote"><blockquote><p>You leave it.</p><cite>Ada Merrow</cite></blockquote></figure>',
  '<blockquote class="pull-quote">You leave it.</blockquote>',
])('%s is a pull quote', (markup) => {
  expect(blockFromElement(elementFrom(markup), 'x', sampleImportContext())).toMatchObject({
    type: 'pull-quote',
    text: [{ text: 'You leave it.' }],
  })
})

test('a plain block quote is not', () => {
  expect(blockFromElement(elementFrom('<blockquote>a</blockquote>'), 'x', sampleImportContext())?.type).toBe(
    'quote',
  )
})
