import { expect, test } from 'vitest'
import { jsonForScript, newsArticleData } from './news-article-data.ts'
import { sampleArticle, sampleSite } from './sample-article.ts'

const origin = 'https://lantern.example'
type Story = Record<string, unknown>
function storyData(changes: Parameters<typeof sampleArticle>[0] = {}): Story {
  const data = newsArticleData(sampleArticle(changes), sampleSite, origin) as unknown as { '@graph': Story[] }
  return data['@graph'][0] ?? {}
}

test('a story is a NewsArticle with its address, times and authors', () => {
  expect(storyData()).toMatchObject({
    '@type': 'NewsArticle',
    '@id': `${origin}/city/2026/11/23/tunnel`,
    headline: 'The tunnel opens',
    datePublished: '2026-11-23T13:03:00.000Z',
    dateModified: '2026-11-23T13:03:00.000Z',
    author: [{ '@type': 'Person', name: 'Maren Holt', url: `${origin}/by/maren-holt` }],
    inLanguage: 'en-GB',
  })
})

test('an update changes the time of modification only', () => {
  const data = storyData({ updatedAt: new Date('2026-11-23T15:00:00Z') })
  expect(data.dateModified).toBe('2026-11-23T15:00:00.000Z')
  expect(data.datePublished).toBe('2026-11-23T13:03:00.000Z')
})

test('a guest has no address and a syndicated story says what it is based on', () => {
  const guest = { name: 'Corin Daly', slug: null, role: 'author' as const, portrait: null, links: [] }
  const source = { name: 'The Vantry Monitor', url: 'https://monitor.example/a', rule: 'canonical' as const }
  const data = storyData({ byline: [guest], source })
  expect(data.author).toEqual([{ '@type': 'Person', name: 'Corin Daly', url: undefined }])
  expect(data.isBasedOn).toBe('https://monitor.example/a')
})

test('what no reader could open is not said to be what a story is based on', () => {
  const based = (url: string | null) =>
    storyData({ source: { name: 'Monitor', url, rule: 'canonical' } }).isBasedOn
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//monitor.example', 'monitor', '', null]) {
    expect(based(url), String(url)).toBeUndefined()
  }
  expect(based('http://monitor.example/a')).toBe('http://monitor.example/a')
})

test('nothing in the data can end the script element', () => {
  const json = jsonForScript(
    newsArticleData(sampleArticle({ headline: '</script><!--<b>' }), sampleSite, origin),
  )
  expect(json).not.toContain('<')
  expect(JSON.parse(json)['@graph'][0].headline).toBe('</script><!--<b>')
})
