import { embed } from '#blocks/embed/embed.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const embedSamples = [
  embed.create('e-post', {
    network: 'x',
    url: 'https://x.com/saltmereferries/status/1',
    postId: '1',
    author: 'North Quay Ferries',
    handle: '@saltmereferries',
    verified: true,
    text: [
      { text: 'All fourteen are aboard & warm.' },
      { break: true },
      { text: 'Tea is on.' },
      { break: true },
      { break: true },
      { text: 'More at ' },
      { text: 'the quay', marks: [{ type: 'link', href: 'https://ferries.example/quay' }] },
      { text: '.' },
    ],
    postedAt: '2026-11-04T16:20:00Z',
    media: 'media-1',
    quoted: {
      author: 'Harbour Board',
      handle: '@harbourboard',
      text: [{ text: 'A boat has capsized off the mole.' }],
      url: 'https://x.com/harbourboard/status/2',
      postedAt: '2026-11-04',
    },
    capturedAt: '2026-11-04T17:00:00Z',
    capturedBy: 'Maren Holt',
    state: 'deleted',
  }),
  embed.create('e-chart', {
    network: 'datawrapper',
    kind: 'chart',
    url: 'https://datawrapper.dwcdn.net/abc/1/',
    title: 'Mean sea level at the tide gauge',
  }),
  embed.create('e-words', {
    network: 'facebook',
    author: 'Ministry of Health',
    text: [{ text: 'The ward stays.' }],
  }),
]
