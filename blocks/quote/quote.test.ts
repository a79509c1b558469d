import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext } from '#blocks/body/sample-context.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { quote } from '#blocks/quote/quote.block.ts'

function read(markup: string) {
  const fields = quote.fromHtml(elementFrom(markup), sampleImportContext())
  return fields && { ...fields, paragraphs: fields.paragraphs.map(inlineToText) }
}

test.each([
  '<blockquote><p>We waited.</p><footer>— Ada Merrow, tenant</footer></blockquote>',
  '<blockquote><p>We waited.</p><cite>Ada Merrow, tenant</cite></blockquote>',
  '<blockquote><p>We waited.</p><p>— Ada Merrow, tenant</p></blockquote>',
  '<blockquote>We waited.<p class="attribution">Ada Merrow, tenant</p></blockquote>',
  '<figure><blockquote><p>We waited.</p></blockquote><figcaption>Ada Merrow, tenant</figcaption></figure>',
])('the line of who said it is not part of the words: %s', (markup) => {
  expect(read(markup)).toMatchObject({
    paragraphs: ['We waited.'],
    speaker: 'Ada Merrow',
    role: 'tenant',
    sourceName: '',
  })
})

test('a cited work and its address are the source', () => {
  expect(
    read(
      '<blockquote><p>Tides.</p><footer>— Ada Merrow, <cite><a href="/book">The Long Shore</a></cite></footer></blockquote>',
    ),
  ).toMatchObject({
    speaker: 'Ada Merrow',
    role: '',
    sourceName: 'The Long Shore',
    sourceUrl: 'https://elsewhere.example/book',
  })
  expect(read('<blockquote cite="https://a.example/b">Tides.</blockquote>')).toMatchObject({
    paragraphs: ['Tides.'],
    sourceUrl: 'https://a.example/b',
  })
})

test('a title inside the quoted sentence is not its author', () => {
  expect(read('<blockquote><p>I read <cite>Tides</cite> twice.</p></blockquote>')).toMatchObject({
    paragraphs: ['I read Tides twice.'],
    speaker: '',
  })
})

test('a quote that is one line with a dash keeps it', () => {
  expect(read('<blockquote><p>— No, she said.</p></blockquote>')).toMatchObject({
    paragraphs: ['— No, she said.'],
  })
})
