import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { relatedLink } from '#blocks/related-link/related-link.block.ts'

const html = (values: Parameters<typeof relatedLink.create>[1]) =>
  relatedLink.toHtml(relatedLink.create('r', values), sampleReadContext)

const read = (markup: string) => relatedLink.fromHtml(elementFrom(markup), sampleImportContext())

test('a public story shows its headline and standfirst', () => {
  expect(html({ article: 'article-1' })).toContain(
    '<a href="https://lantern.example/city/2026/11/04/ferry">Ferry crew rescues fourteen</a></p><p class="related-note">All are accounted for.',
  )
})

test('a story that is not public falls back to title and address, and without a title to nothing', () => {
  expect(html({ article: 'gone', title: 'Kept', url: 'https://a.example/' })).toContain(
    '<a href="https://a.example/">Kept</a>',
  )
  expect(html({ article: 'gone' })).toBe('')
})

test('a box of one related link is read; words beside it would be lost, so others are not', () => {
  expect(read('<div class="related-story">Read more: <a href="/x">The gate</a></div>')).toEqual({
    article: null,
    url: 'https://elsewhere.example/x',
    title: 'The gate',
    note: '',
  })
  expect(read('<div class="related-story">Ada Merrow says: <a href="/x">The gate</a></div>')).toBeNull()
})
