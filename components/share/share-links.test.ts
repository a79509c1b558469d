import { expect, test } from 'vitest'
import { mailLink, shareLinks } from './share-links.ts'

const story = {
  address: 'https://lantern.example/city/2026/11/23/tunnel?a=1&b=2',
  title: 'Trams & ferries: “open” — 100% späť',
}
const hrefOf = (id: string) => new URL(shareLinks(story).find((link) => link.id === id)?.href ?? '')

test('every network gets the address and, where it takes one, the headline', () => {
  expect(hrefOf('facebook').searchParams.get('u')).toBe(story.address)
  expect(hrefOf('x').searchParams.get('text')).toBe(story.title)
  expect(hrefOf('x').searchParams.get('url')).toBe(story.address)
  expect(hrefOf('linkedin').searchParams.get('url')).toBe(story.address)
  expect(hrefOf('reddit').searchParams.get('title')).toBe(story.title)
  expect(hrefOf('truth-social').searchParams.get('url')).toBe(story.address)
  expect(hrefOf('threads').searchParams.get('url')).toBe(story.address)
  expect(hrefOf('telegram').searchParams.get('url')).toBe(story.address)
})

test('networks with one field get headline and address in it', () => {
  expect(hrefOf('bluesky').searchParams.get('text')).toBe(`${story.title} ${story.address}`)
  expect(hrefOf('whatsapp').searchParams.get('text')).toBe(`${story.title} ${story.address}`)
})

test('every link is https and named once', () => {
  const links = shareLinks(story)
  expect(links.every(({ href }) => href.startsWith('https://'))).toBe(true)
  expect(new Set(links.map(({ id }) => id)).size).toBe(links.length)
})

test('an e-mail has the headline as subject and the address in its text', () => {
  const { searchParams, protocol } = new URL(mailLink(story))
  expect(protocol).toBe('mailto:')
  expect(searchParams.get('subject')).toBe(story.title)
  expect(searchParams.get('body')).toBe(`${story.title}\r\n\r\n${story.address}`)
})
