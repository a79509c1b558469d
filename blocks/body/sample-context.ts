import { type Element, isTag } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { importContext } from '#blocks/body/import-context.ts'
import type { ImportContext } from '#blocks/context.ts'
import type { ReadContext } from '#blocks/read-context.ts'
import { englishReaderWords } from '#blocks/reader-words.ts'

const picture = {
  id: 'media-1',
  hash: 'ab12',
  widthPx: 1600,
  heightPx: 900,
  widthsPx: [320, 640, 1600],
  ground: null,
  focalX: 52,
  focalY: 33,
  alt: 'from the library',
  decorative: false,
  caption: [],
  credit: 'from the library',
  crops: {},
  isGenerated: false,
  about: {
    creator: '',
    copyright: '',
    licence: '',
    agency: '',
    place: '',
    takenAt: null,
    digitalSource: '',
  },
}

const story = {
  id: 'article-1',
  path: '/city/2026/11/04/ferry',
  headline: 'Ferry crew rescues fourteen',
  shortHeadline: '',
  kicker: '',
  standfirst: 'All are accounted for.',
  section: { id: 's', slug: 'city', name: 'City', description: '' },
  byline: [],
  picture: null,
  publishedAt: new Date('2026-11-04T16:00:00Z'),
  updatedAt: null,
  cardCorrection: null,
  readingMinutes: 2,
  lang: 'en-GB',
  dir: 'ltr' as const,
}

/** What the samples' readers and their markup are given: one picture, one public story. */
export const sampleReadContext: ReadContext = {
  references: {
    media: { 'media-1': picture },
    withheld: {},
    recordings: {},
    articles: { 'article-1': story },
    embeds: {},
  },
  lang: 'en-GB',
  dir: 'ltr',
  timeZone: 'Europe/London',
  siteUrl: 'https://lantern.example',
  words: englishReaderWords,
  creditStyle: 'parentheses',
}

/** An import from a page of another site; every picture of the samples is known. */
export function sampleImportContext(options: Partial<ImportContext> = {}): ImportContext {
  return importContext({
    baseUrl: 'https://elsewhere.example/news/story.html',
    mediaFor: ({ url }) => (url.includes('/media/ab12/') ? 'media-1' : null),
    ...options,
  })
}

/** The first element of a piece of markup. */
export function elementFrom(markup: string): Element {
  const element = parseDocument(markup).children.find(isTag)
  if (!element) throw new Error(`No element in ${JSON.stringify(markup)}`)
  return element
}
