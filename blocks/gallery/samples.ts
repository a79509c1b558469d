import { gallery } from '#blocks/gallery/gallery.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const gallerySamples = [
  gallery.create('g-two', {
    title: 'Steps to the water',
    items: [
      {
        id: 'one',
        media: 'media-1',
        alt: 'Steps cut in chalk',
        decorative: false,
        caption: [{ text: 'The old steps.' }],
        credit: 'Pavel Novik',
      },
      {
        id: 'two',
        media: null,
        alt: '',
        decorative: false,
        caption: [{ text: 'The fence.' }],
        credit: 'Pavel Novik',
      },
    ],
  }),
]
