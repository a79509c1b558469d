import { audio } from '#blocks/audio/audio.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const audioSamples = [
  audio.create('a-transcript', {
    url: 'https://audio.example/auction',
    title: 'The last auction call',
    caption: [{ text: 'Recorded in the market hall.' }],
    credit: 'Inês Carvalho',
    durationSeconds: 3725,
    transcript: [[{ text: 'Forty crowns, forty-one, gone.' }]],
    narration: true,
  }),
  audio.create('a-bare', { title: 'A fog horn', credit: 'Archive' }),
]
