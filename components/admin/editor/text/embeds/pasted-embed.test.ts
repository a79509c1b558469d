import { expect, test } from 'vitest'
import { pastedEmbed, takeUnasked } from './pasted-embed.ts'

const now = new Date('2026-11-23T13:00:00Z')
const paste = (text: string) => pastedEmbed(text, 'Maren Holt', now)

test('an address is a card at once, and is to be asked about once', () => {
  const url = 'https://x.com/harbourboard/status/1234567890'
  expect(paste(` ${url}?s=20\n`)).toMatchObject({
    type: 'embed',
    network: 'x',
    url,
    postId: '1234567890',
    capturedBy: 'Maren Holt',
    capturedAt: now.toISOString(),
  })
  expect(takeUnasked(url)).toBe(`${url}?s=20`)
  expect(takeUnasked(url)).toBeNull()
})

test('an embed code is a card, and a page of no network is a link card', () => {
  expect(paste('<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>')).toMatchObject({
    network: 'youtube',
    kind: 'video',
  })
  expect(paste('https://harbour.example/minutes')).toMatchObject({ network: 'link', kind: 'link' })
})

test('words are words, also with an address among them', () => {
  expect(paste('See https://x.com/harbourboard/status/1234567890 for more')).toBeNull()
  expect(paste('harbour')).toBeNull()
  expect(paste('<b>harbour</b>')).toBeNull()
})
