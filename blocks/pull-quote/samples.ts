import { pullQuote } from '#blocks/pull-quote/pull-quote.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const pullQuoteSamples = [
  pullQuote.create('pq', {
    text: [{ text: 'You do not sell a house. You leave it.' }],
    speaker: 'Ada Merrow',
    role: 'tenant, 71',
  }),
  pullQuote.create('pq-bare', { text: [{ text: 'The sea keeps no minutes.' }] }),
]
