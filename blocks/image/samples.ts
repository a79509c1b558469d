import { image } from '#blocks/image/image.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const imageSamples = [
  image.create('i-filled', {
    media: 'media-1',
    alt: 'A tram at the mouth of a tunnel',
    caption: [
      { text: 'The first tram under the ' },
      { text: 'harbour', marks: [{ type: 'em' }] },
      { text: '.' },
    ],
    credit: 'Pavel Novik',
    size: 'wide',
  }),
  image.create('i-slot', { caption: [{ text: 'A picture still to come.' }], credit: 'Harbour Board' }),
  image.create('i-decorative', { media: 'media-1', decorative: true, credit: 'Pavel Novik/The Lantern' }),
]
