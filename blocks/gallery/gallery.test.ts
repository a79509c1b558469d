import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext } from '#blocks/body/sample-context.ts'
import { gallery } from '#blocks/gallery/gallery.block.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'

const readSlideshow = () =>
  gallery.fromHtml(
    elementFrom('<ul class="slideshow"><li><img src="a"></li><li><img src="a"></li></ul>'),
    sampleImportContext(),
  )

test('figures of a gallery keep their own captions and credits', () => {
  const fields = gallery.fromHtml(
    elementFrom(
      '<div class="wp-block-gallery"><figure><img src="a.jpg" alt="A"><figcaption>First. (Photo: P. N.)</figcaption></figure><figure><img src="b.jpg" alt="B"></figure></div>',
    ),
    sampleImportContext(),
  )
  expect(fields?.items.map((item) => [item.alt, inlineToText(item.caption), item.credit])).toEqual([
    ['A', 'First.', 'P. N.'],
    ['B', '', ''],
  ])
})

test('the caption of the whole gallery is its title', () => {
  const markup =
    '<figure class="wp-block-gallery"><figure><img src="a.jpg"></figure><figure><img src="b.jpg"></figure><figcaption>The shore</figcaption></figure>'
  expect(gallery.fromHtml(elementFrom(markup), sampleImportContext())).toMatchObject({
    title: 'The shore',
    items: [{}, {}],
  })
})

test('the same gallery gives the same ids, its pictures different ones', () => {
  const ids = readSlideshow()?.items.map((item) => item.id) ?? []
  expect(new Set(ids).size).toBe(2)
  expect(readSlideshow()?.items.map((item) => item.id)).toEqual(ids)
})

test('one picture in a figure is no gallery', () => {
  expect(gallery.fromHtml(elementFrom('<figure><img src="a"></figure>'), sampleImportContext())).toBeNull()
})

test('alt text is asked of each picture by its place', () => {
  const block = gallery.create('g', {
    items: [
      { id: 'a', media: 'm', alt: 'x', decorative: false, caption: [], credit: 'c' },
      { id: 'b', media: 'm', alt: '', decorative: false, caption: [], credit: 'c' },
    ],
  })
  expect(gallery.check(block).map((finding) => finding.field)).toEqual(['items.1.alt'])
})
