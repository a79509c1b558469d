import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { parseStoredBody } from '#blocks/body.ts'
import { image } from '#blocks/image/image.block.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'

function read(markup: string) {
  const fields = image.fromHtml(elementFrom(markup), sampleImportContext())
  return fields && { ...fields, caption: inlineToText(fields.caption) }
}

test('a figure gives caption, credit and alt text', () => {
  expect(
    read(
      '<figure><img src="a.jpg" alt="A gate"><figcaption>The gate, <i>raised</i>. <span class="photo-credit">(Pavel Novik)</span></figcaption></figure>',
    ),
  ).toMatchObject({ alt: 'A gate', caption: 'The gate, raised.', credit: 'Pavel Novik' })
})

test.each([
  '<figure><img src="a.jpg" alt="A gate (Photo: Pavel Novik)"><figcaption>The gate.</figcaption></figure>',
  '<figure><img src="a.jpg" alt="A gate"><figcaption>The gate. (Photo: Pavel Novik)</figcaption></figure>',
  '<figure><img src="a.jpg" alt="A gate (Pavel Novik)"><figcaption>The gate.<small itemprop="copyrightHolder">Pavel Novik</small></figcaption></figure>',
  '<figure><img src="a.jpg" alt="A gate"><div class="c-imageCredit">Credit: Pavel Novik</div><figcaption>The gate.</figcaption></figure>',
  '<div class="wp-caption"><img src="a.jpg" alt="A gate"><p class="wp-caption-text">The gate. Photo: Pavel Novik</p></div>',
])('the credit ends up once, in the credit: %s', (markup) => {
  expect(read(markup)).toMatchObject({ alt: 'A gate', caption: 'The gate.', credit: 'Pavel Novik' })
})

test('two credits are both kept', () => {
  const markup =
    '<figure><img src="a.jpg"><figcaption>X. <b class="photographer">Pavel Novik</b><b class="source">The Lantern</b></figcaption></figure>'
  expect(read(markup)).toMatchObject({ caption: 'X.', credit: 'Pavel Novik / The Lantern' })
})

test('a caption in a class that speaks of credit stays a caption', () => {
  const markup =
    '<figure><img src="a.jpg"><figcaption class="caption-and-credit">The gate at noon</figcaption></figure>'
  expect(read(markup)).toMatchObject({ caption: 'The gate at noon', credit: '' })
})

test('the importer is told of the largest file, resolved', () => {
  const found: string[] = []
  const context = sampleImportContext({
    mediaFor: ({ url }) => {
      found.push(url)
      return 'm1'
    },
  })
  const markup =
    '<figure><img src="data:image/gif;base64,R0" srcset="s.jpg 300w, /l.jpg?x=1,2 1200w" alt=""></figure>'
  expect(image.fromHtml(elementFrom(markup), context)?.media).toBe('m1')
  expect(found).toEqual(['https://elsewhere.example/l.jpg?x=1,2'])
})

test('a picture alone in a paragraph or link is an image; beside words it is left to the caller', () => {
  expect(read('<p><a href="/big"><img src="a.jpg" alt="x"></a></p>')).toMatchObject({ alt: 'x' })
  expect(read('<p>Words <img src="a.jpg" alt="x"></p>')).toBeNull()
  expect(read('<figure><img src="a"><img src="b"></figure>')).toBeNull()
})

test('a block stored before shapes could be chosen shows its picture as it is', () => {
  const { ratio: _since, ...stored } = image.create('i', { media: 'media-1', credit: 'P. N.' })
  expect(parseStoredBody([stored])).toMatchObject([{ type: 'image', media: 'media-1', ratio: 'as-it-is' }])
})

test('the chosen shape shows the crop of the desk, with its own size', () => {
  const block = image.create('i', { media: 'media-1', alt: 'A tram', credit: 'P. N.', ratio: '16:9' })
  const { media } = sampleReadContext.references
  const crops = { '16:9': { name: '0-1250-10000-5625', widthPx: 1600, heightPx: 900, widthsPx: [480, 800] } }
  const references = { media: { 'media-1': { ...media['media-1']!, crops } }, articles: {} }
  const markup = image.toHtml(block, { ...sampleReadContext, references })
  expect(markup).toContain('/media/ab12/0-1250-10000-5625.800.jpg')
  expect(markup).toContain('width="800" height="450"')
  expect(image.fromHtml(elementFrom(markup), sampleImportContext())).toMatchObject({ ratio: '16:9' })
})

test('in the place of a picture that may not be shown stand words, with caption and credit', () => {
  const block = image.create('i', { media: 'gone', caption: [{ text: 'The quay.' }], credit: 'P. N.' })
  const withheld = { gone: { reason: 'no-longer' as const, widthPx: 1600, heightPx: 900 } }
  const markup = image.toHtml(block, {
    ...sampleReadContext,
    references: { media: {}, articles: {}, withheld },
  })
  expect(markup).not.toContain('<img')
  expect(markup).toContain('This picture may no longer be shown.')
  expect(markup).toContain('<figcaption>The quay. <span class="credit">(P. N.)</span></figcaption>')
})

test('a picture that a machine made says so on the light page', () => {
  const block = image.create('i', { media: 'media-1', credit: 'P. N.' })
  const { media } = sampleReadContext.references
  const references = { media: { 'media-1': { ...media['media-1']!, isGenerated: true } }, articles: {} }
  expect(image.toHtml(block, { ...sampleReadContext, references })).toContain('AI-generated')
  expect(image.toHtml(block, sampleReadContext)).not.toContain('AI-generated')
})
