import { heading } from '#blocks/heading/heading.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const headingSamples = [
  heading.create('h-two', { text: [{ text: 'What the tide left' }] }),
  heading.create('h-four', {
    level: 4,
    text: [{ text: 'A note on ' }, { text: 'method', marks: [{ type: 'em' }] }],
  }),
]
