import { relatedLink } from '#blocks/related-link/related-link.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const relatedLinkSamples = [
  relatedLink.create('r-story', { article: 'article-1' }),
  relatedLink.create('r-page', {
    url: 'https://museum.example/boat',
    title: 'The boat in the mud',
    note: 'From the museum’s own pages',
  }),
  relatedLink.create('r-gone', { article: 'article-gone', title: 'A story that is not public' }),
]
