import { expect, test } from 'vitest'
import { articleMetadata } from './article-metadata.ts'
import { sampleArticle, sampleSite } from './sample-article.ts'

const origin = 'https://lantern.example'
const metadataOf = (changes: Parameters<typeof sampleArticle>[0] = {}) =>
  articleMetadata(sampleArticle(changes), sampleSite, origin)
const sourceWith = (rule: 'canonical' | 'noindex' | 'none') => ({
  source: { name: 'The Vantry Monitor', url: 'https://monitor.example/a', rule },
})

test('the canonical address is the story’s own, or its source’s where the contract says so', () => {
  expect(metadataOf().alternates?.canonical).toBe(`${origin}/city/2026/11/23/tunnel`)
  expect(metadataOf(sourceWith('canonical')).alternates?.canonical).toBe('https://monitor.example/a')
  expect(metadataOf(sourceWith('none')).alternates?.canonical).toBe(`${origin}/city/2026/11/23/tunnel`)
})

test.each(['javascript:alert(1)', 'monitor.example/a', 'https://', ''])(
  '%j is no canonical address',
  (url) => {
    const source = { name: 'The Vantry Monitor', url, rule: 'canonical' as const }
    expect(metadataOf({ source }).alternates?.canonical).toBe(`${origin}/city/2026/11/23/tunnel`)
  },
)

test('only a source with the rule noindex keeps search engines out', () => {
  expect(metadataOf(sourceWith('noindex')).robots).toEqual({ index: false })
  expect(metadataOf(sourceWith('canonical')).robots).toEqual({ 'max-image-preview': 'large' })
})

test('search and social headlines stand in for the headline where they exist', () => {
  const metadata = metadataOf({ seoHeadline: 'Saltmere tunnel opening', socialHeadline: 'At last, a tunnel' })
  expect(metadata.title).toEqual({ absolute: 'Saltmere tunnel opening | The Saltmere Lantern' })
  expect(metadata.openGraph?.title).toBe('At last, a tunnel')
  expect(metadataOf().openGraph?.title).toBe('The tunnel opens')
})
