import { shareWays } from '#lib/site/share-ways.ts'
import type { Site } from '#lib/site/site.ts'

export { seedContributors } from './contributors.ts'
export { seedTags } from './tags.ts'

/** The newspaper of the demo edition. */
export const seedSite: Site = {
  name: 'The Saltmere Lantern',
  tagline: 'Independent since 1887',
  description:
    'The daily paper of Saltmere and the Orle estuary: the city, the country and the sea beyond both, reported by people you can meet on the tram.',
  lang: 'en-GB',
  dir: 'ltr',
  timeZone: 'Europe/London',
  foundedYear: 1887,
  creditStyle: 'parentheses',
  shareWays: [...shareWays],
  links: [
    { network: 'mastodon', url: 'https://social.example/@lantern' },
    { network: 'bluesky', url: 'https://bsky.app/profile/saltmerelantern.example' },
    { network: 'facebook', url: 'https://www.facebook.com/saltmerelantern' },
    { network: 'instagram', url: 'https://www.instagram.com/saltmerelantern/' },
    { network: 'link', url: 'https://lantern.example/' },
  ],
}

/** The sections, in the order of the navigation. */
export const seedSections: { slug: string; name: string; description: string }[] = [
  {
    slug: 'city',
    name: 'City',
    description:
      'Saltmere, street by street: what the council decides, what the harbour does, and who lives with it.',
  },
  {
    slug: 'nation',
    name: 'Nation',
    description: 'The Assembly, the courts and the country from Carrow Bay to the Marches.',
  },
  {
    slug: 'world',
    name: 'World',
    description: 'Reports from Tarsk, Ilmaria and the ports our ships call at.',
  },
  {
    slug: 'business',
    name: 'Business',
    description: 'Work, wages, shops and ships, and what a crown will buy this week.',
  },
  {
    slug: 'science',
    name: 'Science',
    description: 'The estuary, the sky and the laboratory, with the uncertainties left in.',
  },
  {
    slug: 'culture',
    name: 'Culture',
    description: 'Books, stages, kitchens and the words we use for all of them.',
  },
  {
    slug: 'sport',
    name: 'Sport',
    description: 'Rovers, rowers, runners and the weather they played in.',
  },
]
