import { quote } from '#blocks/quote/quote.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const quoteSamples = [
  quote.create('q-person', {
    paragraphs: [
      [{ text: 'We counted them twice.' }],
      [{ text: 'Then we counted them ' }, { text: 'again', marks: [{ type: 'em' }] }, { text: '.' }],
    ],
    speaker: 'Ilse Varga',
    role: 'coxswain of the rescue boat',
  }),
  quote.create('q-document', {
    paragraphs: [[{ text: 'The river may be heard.' }]],
    sourceName: 'Judgment 14/26',
    sourceUrl: 'https://courts.example/14-26',
  }),
  quote.create('q-bare', { paragraphs: [[{ text: 'Nobody signed it.' }]] }),
]
