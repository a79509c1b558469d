import { keyPoints } from '#blocks/key-points/key-points.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const keyPointsSamples = [
  keyPoints.create('k-titled', {
    title: 'What you need to know',
    items: [
      { id: 'a', text: [{ text: 'Rates stay at ' }, { text: '3 per cent', marks: [{ type: 'strong' }] }] },
      { id: 'b', text: [{ text: 'The vote was six to three' }] },
    ],
  }),
  keyPoints.create('k-untitled', { items: [{ id: 'a', text: [{ text: 'The bill passed by two votes' }] }] }),
]
