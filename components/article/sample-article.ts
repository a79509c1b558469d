import type { PublicArticle } from '#lib/articles/public-article.ts'
import type { Site } from '#lib/site/site.ts'

/** The paper and a story of it, for tests. */
export const sampleSite: Site = {
  name: 'The Saltmere Lantern',
  tagline: 'Independent since 1887',
  description: '',
  lang: 'en-GB',
  dir: 'ltr',
  timeZone: 'Europe/London',
  foundedYear: 1887,
  creditStyle: 'parentheses',
  links: [],
  shareWays: ['email', 'mastodon', 'bluesky', 'qr', 'print'],
}

export function sampleArticle(changes: Partial<PublicArticle> = {}): PublicArticle {
  return {
    id: 'a',
    path: '/city/2026/11/23/tunnel',
    headline: 'The tunnel opens',
    shortHeadline: '',
    seoHeadline: '',
    socialHeadline: '',
    kicker: 'Transport',
    standfirst: 'Six years late.',
    section: { id: 's', slug: 'city', name: 'City', description: '' },
    byline: [
      { name: 'Maren Holt', slug: 'maren-holt', role: 'author', portrait: null, links: [] },
      { name: 'Pavel Novik', slug: 'pavel-novik', role: 'photographs', portrait: null, links: [] },
    ],
    picture: null,
    publishedAt: new Date('2026-11-23T13:03:00Z'),
    updatedAt: null,
    readingMinutes: 3,
    cardCorrection: null,
    lang: 'en-GB',
    dir: 'ltr',
    revisionId: 'r',
    revisionRoot: '00',
    version: 1,
    dateline: '',
    tags: [],
    lead: null,
    withheldLead: null,
    body: [],
    source: null,
    corrections: [],
    wordCount: 700,
    references: { media: {}, withheld: {}, articles: {}, recordings: {}, embeds: {} },
    ...changes,
  }
}
