import { paragraph } from '#blocks/paragraph/paragraph.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const paragraphSamples = [
  paragraph.create('p-plain', {
    text: [{ text: 'The tram left the quay at six, “full to the doors”, and nobody complained.' }],
  }),
  paragraph.create('p-marks', {
    text: [
      { text: 'The ' },
      { text: 'Marigold', marks: [{ type: 'em' }] },
      { text: ' is ' },
      { text: 'not', marks: [{ type: 'strong' }] },
      { text: ' late: see ' },
      { text: 'the ', marks: [{ type: 'link', href: '/city/2026/11/04/ferry' }] },
      { text: 'timetable', marks: [{ type: 'link', href: '/city/2026/11/04/ferry' }, { type: 'strong' }] },
      { text: ', CO' },
      { text: '2', marks: [{ type: 'sub' }] },
      { text: ' and 5 < 6 & 7 > 6.' },
      { break: true },
      { text: 'quay --list', marks: [{ type: 'code' }] },
    ],
  }),
  paragraph.create('p-empty'),
]
