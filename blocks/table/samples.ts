import { table } from '#blocks/table/table.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const tableSamples = [
  table.create('t-rents', {
    caption: [{ text: 'Rents on Lantern Hill' }],
    headColumn: true,
    rows: [
      [[{ text: 'Street' }], [{ text: 'Crowns' }]],
      [[{ text: 'Upper Row' }], [{ text: '410' }]],
      [[{ text: 'Lower Row' }], []],
    ],
    source: 'Customs House',
  }),
  table.create('t-plain', { headRow: false, rows: [[[{ text: 'a' }], [{ text: 'b' }]]] }),
]
