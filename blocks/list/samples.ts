import { list } from '#blocks/list/list.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const listSamples = [
  list.create('l-flat', {
    items: [
      { id: 'a', depth: 0, text: [{ text: 'Bread' }] },
      { id: 'b', depth: 0, text: [{ text: 'Salt & ' }, { text: 'pepper', marks: [{ type: 'strong' }] }] },
    ],
  }),
  list.create('l-nested', {
    ordered: true,
    items: [
      { id: 'a', depth: 0, text: [{ text: 'North Quay' }] },
      { id: 'b', depth: 1, text: [{ text: 'Berth one' }] },
      { id: 'c', depth: 2, text: [{ text: 'The small crane' }] },
      { id: 'd', depth: 0, text: [{ text: 'South Quay' }] },
    ],
  }),
]
