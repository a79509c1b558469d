import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicByline } from '#lib/contributors/public-contributor.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import { Byline } from './byline.tsx'

const maren: PublicByline = {
  name: 'Maren Holt',
  slug: 'maren-holt',
  role: 'author',
  portrait: null,
  links: [],
}
const render = (byline: PublicByline[]) =>
  renderToStaticMarkup(<Byline byline={byline} words={wordsFor('en-GB')} />)
const textOf = (byline: PublicByline[]) => render(byline).replace(/<[^>]+>/g, '')

test('people are listed by what they did', () => {
  const pavel: PublicByline = { ...maren, name: 'Pavel Novik', slug: 'pavel-novik', role: 'photographs' }
  const tobias: PublicByline = { ...maren, name: 'Tobias Anand', slug: 'tobias-anand' }
  expect(textOf([maren, pavel, tobias])).toBe('By Maren Holt and Tobias Anand · Photographs by Pavel Novik')
})

test('a guest is named without a page of their own', () => {
  const html = render([{ ...maren, name: 'Hanne Løvdal', slug: null }])
  expect(html).toContain('<span>Hanne Løvdal</span>')
  expect(html).not.toContain('/by/')
})

test('somebody who did two things can be followed once', () => {
  const links = [{ network: 'x', url: 'https://x.com/marenholt' }]
  const text = textOf([
    { ...maren, links },
    { ...maren, links, role: 'photographs' },
  ])
  expect(text.split('Follow Maren Holt')).toHaveLength(2)
})

test('a network is a link where its address is known and a name where it is not', () => {
  const html = render([
    {
      ...maren,
      name: 'Corin Daly',
      slug: null,
      links: [
        { network: 'facebook', url: 'https://www.facebook.com/corin' },
        { network: 'x', url: null },
      ],
    },
  ])
  expect(html).toContain('Follow Corin Daly on <a href="https://www.facebook.com/corin"')
  expect(html.replace(/<[^>]+>/g, '')).toContain('on Facebook and X')
  expect(html.match(/<a /g)).toHaveLength(1)
})
