import { expect, test } from 'vitest'
import { sampleArticle } from '#components/article/sample-article.ts'
import { cardHash, cardOf, cardPath } from './card.ts'
import { cleanText, textRuns } from './card-text.ts'
import { orderedRuns } from './ordered-runs.ts'

const site = { name: 'The Saltmere Lantern' }
const cardWith = (changes: Parameters<typeof sampleArticle>[0] = {}) => cardOf(sampleArticle(changes), site)

test('a card says what networks are told, by whom and in which paper', () => {
  expect(cardWith()).toEqual({
    paper: 'The Saltmere Lantern',
    section: 'City',
    headline: 'The tunnel opens',
    byline: 'Maren Holt',
    dir: 'ltr',
    picture: null,
  })
  expect(cardWith({ socialHeadline: 'At last, a tunnel' })?.headline).toBe('At last, a tunnel')
})

test('the address of a card changes with what it shows, and only then', () => {
  const [card, other] = [cardWith(), cardWith({ headline: 'The tunnel shuts' })]
  if (!card || !other) throw new Error('These headlines can be drawn.')
  expect(cardHash(card)).not.toBe(cardHash(other))
  expect(cardPath('/city/2026/11/23/tunnel', card)).toBe(
    `/cards/city/2026/11/23/tunnel/${cardHash(cardWith({ wordCount: 1 }) ?? other)}.png`,
  )
})

test('a headline with letters that no font has gets no card', () => {
  expect(cardWith({ headline: '터널 개통' })).toBeNull()
  expect(cardWith({ headline: 'The 터널 opens' })).toBeNull()
  expect(cardWith({ headline: '🚢🚢' })).toBeNull()
})

test.each([
  ['The ferry 🚢 sails', 'The ferry sails'],
  ['Family 👩‍👩‍👧‍👦 and 🇺🇦 flag 👍🏽 1️⃣', 'Family and flag 1'],
  ['Two\n lines\u0000 and\u202e tricks', 'Two lines and tricks'],
  ['Cafe\u0301 ★ open', 'Café open'],
])('%j is drawn as %j', (text, drawn) => {
  expect(cleanText(text, 100)).toBe(drawn)
})

test('a long text ends in an ellipsis between letters', () => {
  expect(cleanText('abc defgh', 5)).toBe('abc…')
  expect(cleanText('x'.repeat(400), 300)).toHaveLength(300)
})

test('each piece of a text has a font that has its letters', () => {
  expect(textRuns('Čapek в Saltmere')).toEqual([
    { font: 'card-latin-extended', text: 'Č' },
    { font: 'card-latin', text: 'apek ' },
    { font: 'card-cyrillic', text: 'в' },
    { font: 'card-latin', text: ' Saltmere' },
  ])
})

test('in a line from the right, signs stand on their side of a word and look the other way', () => {
  const pieces = orderedRuns('نفق (AFP) في 2026.', true).map(({ text }) => text)
  expect(pieces).toEqual(['نفق', ' ', ')', 'AFP', '(', ' ', 'في', ' ', '2026', '.'])
  const names = orderedRuns('كتب Karel Čapek في', true).map(({ text }) => text)
  expect(names).toEqual(['كتب', ' ', 'apek', 'Č', ' ', 'Karel', ' ', 'في'])
  expect(orderedRuns('Tunnel (AFP)', false).map(({ text }) => text)).toEqual(['Tunnel (AFP)'])
})

test.each(['', 'en_GB', '"><svg>'])('a story in a language %j that nobody knows has a card too', (lang) => {
  expect(cardWith({ lang })?.byline).toBe('Maren Holt')
})
