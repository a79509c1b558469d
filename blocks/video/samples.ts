import { video } from '#blocks/video/video.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const videoSamples = [
  video.create('v-transcript', {
    url: 'https://video.example/piano',
    poster: 'media-1',
    title: 'The piano on platform four',
    caption: [{ text: 'A commuter plays.' }],
    credit: 'Ruth Ellery',
    durationSeconds: 95,
    transcript: [[{ text: 'A train arrives.' }], [{ text: 'She does not stop playing.' }]],
  }),
  video.create('v-bare', { title: 'Untitled reel', credit: 'Archive' }),
]
