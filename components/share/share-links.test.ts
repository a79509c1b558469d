import { expect, test } from 'vitest'
import { shareWays } from '#lib/site/share-ways.ts'
import { isNetworkWay, mailLink, networkLink, qrLink, sharePageLink } from './share-links.ts'

const story = {
  address: 'https://lantern.example/city/2026/11/23/tunnel?a=1&b=2#image-3',
  title: 'Trams & ferries: “open” — 100% späť',
}
const links = shareWays.filter(isNetworkWay).map((way) => ({ way, ...networkLink(way, story) }))
const queryOf = (way: string) => new URL(links.find((link) => link.way === way)?.href ?? '').searchParams

test.each([
  ['facebook', 'u', null],
  ['x', 'url', 'text'],
  ['linkedin', 'url', null],
  ['reddit', 'url', 'title'],
  ['truth-social', 'url', 'text'],
  ['gab', 'url', 'text'],
  ['threads', 'url', 'text'],
  ['telegram', 'url', 'text'],
  ['vk', 'url', 'title'],
  ['line', 'url', null],
  ['hacker-news', 'u', 't'],
])('%s gets the address and, where it takes one, the headline', (way, address, title) => {
  expect(queryOf(way).get(address)).toBe(story.address)
  expect(title === null || queryOf(way).get(title) === story.title).toBe(true)
})

test.each(['bluesky', 'whatsapp', 'signal'])('%s gets headline and address in one field', (way) => {
  expect(queryOf(way).get('text')).toBe(`${story.title} ${story.address}`)
})

test('every way is a link of a network or one of our own', () => {
  const own = shareWays.filter((way) => !isNetworkWay(way))
  expect(own.toSorted()).toEqual(['email', 'mastodon', 'print', 'qr'])
  expect(links.every(({ href }) => /^(https|sgnl):\/\//.test(href))).toBe(true)
})

test('an e-mail has the headline as subject and the address in its text', () => {
  const { searchParams, protocol } = new URL(mailLink(story))
  expect(protocol).toBe('mailto:')
  expect(searchParams.get('subject')).toBe(story.title)
  expect(searchParams.get('body')).toBe(`${story.title}\r\n\r\n${story.address}`)
})

test('half a character breaks no link', () => {
  const half = { ...story, title: 'tram \ud83d' }
  expect(() => [networkLink('x', half), mailLink(half)]).not.toThrow()
})

test('our own pages get the address whole', () => {
  for (const link of [sharePageLink(story.address), qrLink(story.address)])
    expect(new URL(link, 'https://lantern.example').searchParams.get('of')).toBe(story.address)
})
