import { expect, test } from 'vitest'
import type { Teaser } from '#lib/articles/public-article.ts'
import { newestStories } from './newest-stories.ts'

test('the newest ten are told by the headline that lists show, with their language and time', () => {
  const publishedAt = new Date('2026-11-23T13:03:00Z')
  const story = (shortHeadline: string) =>
    ({ path: '/city/a', headline: 'The long one', shortHeadline, lang: 'en', publishedAt }) as Teaser
  const { stories } = newestStories([story(''), ...Array.from({ length: 12 }, () => story('Short'))])
  expect(stories).toHaveLength(10)
  expect(stories.slice(0, 2).map(({ headline }) => headline)).toEqual(['The long one', 'Short'])
  expect(stories[0]).toMatchObject({ path: '/city/a', lang: 'en', publishedAt: '2026-11-23T13:03:00.000Z' })
})
