import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleArticle, sampleSite } from '#components/article/sample-article.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import { LatestStories } from './latest-stories.tsx'

test('a headline in another script has its own language and direction, those of the edition have none', () => {
  const frame = { site: sampleSite, sections: [], siteUrl: '', words: wordsFor('en-GB') }
  const stories = [sampleArticle(), sampleArticle({ id: 'b', path: '/b', lang: 'ar', dir: 'rtl' })]
  const html = renderToStaticMarkup(
    <LatestStories stories={stories} frame={frame} startOfToday={new Date(0)} />,
  )
  expect(html).toContain('<a href="/city/2026/11/23/tunnel">')
  expect(html).toContain('<a href="/b" lang="ar" dir="rtl">')
})
