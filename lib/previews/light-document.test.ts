import { expect, test } from 'vitest'
import { allSamples } from '#blocks/body/all-samples.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'
import { emptyContent } from '#lib/revisions/content.ts'
import { lightDocument } from './light-document.ts'

const site = {
  name: 'The Saltmere Lantern',
  tagline: '',
  description: '',
  lang: 'en-GB',
  dir: 'ltr' as const,
  timeZone: 'Europe/London',
  foundedYear: null,
  creditStyle: 'parentheses' as const,
  shareWays: [],
  links: [],
}
const lead: PublicPicture = {
  crops: {},
  isGenerated: false,
  about: { creator: '', copyright: '', licence: '', agency: '', place: '', takenAt: null, digitalSource: '' },
  id: 'm1',
  hash: 'ab12',
  folder: '/preview/story/s1/media/ab12',
  widthPx: 1600,
  heightPx: 900,
  widthsPx: [480, 1600],
  ground: null,
  focalX: 50,
  focalY: 50,
  alt: 'A “boat”',
  decorative: false,
  caption: [{ text: 'At low water.' }],
  credit: 'P. Novik',
}
const article = {
  ...emptyContent('en-GB', 'ltr'),
  headline: 'Slipway <closed>',
  standfirst: 'Repairs & delays.',
  id: 's1',
  path: '/city/2026/11/23/slipway',
  section: { id: 'c', slug: 'city', name: 'City', description: '' },
  byline: [],
  tags: [],
  picture: null,
  lead,
  withheldLead: null,
  publishedAt: new Date(0),
  updatedAt: null,
  cardCorrection: null,
  readingMinutes: 1,
  revisionId: 'r1',
  revisionRoot: '',
  version: 1,
  body: allSamples,
  corrections: [],
  wordCount: 2,
  references: { media: {}, withheld: {}, articles: {}, recordings: {}, embeds: {} },
}

test('the light page is markup alone: no script, no style, no frame', () => {
  const markup = lightDocument(article, site)
  expect(markup).toMatch(/^<!DOCTYPE html><html lang="en-GB" dir="ltr">/)
  expect(markup).not.toMatch(/<script|<style|<iframe|<link|\sstyle=|\son\w+=/i)
  expect(markup).toContain('<h1>Slipway &lt;closed&gt;</h1>\n<p>Repairs &amp; delays.</p>')
})

test('the light page shows the lead picture from the preview’s own address', () => {
  const markup = lightDocument(article, site)
  expect(markup).toContain('src="/preview/story/s1/media/ab12/480.jpg"')
  expect(markup).toContain('At low water. <span class="credit">(P. Novik)</span>')
})
