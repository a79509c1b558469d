type SeedContributor = {
  /** Also the key of the portrait. */
  slug: string
  name: string
  role: string
  bio: string
  links: { network: string; url: string }[]
}

/** The people whose names stand over the stories. */
export const seedContributors: SeedContributor[] = [
  {
    slug: 'maren-holt',
    name: 'Maren Holt',
    role: 'Chief reporter',
    bio: 'Maren Holt has reported on Saltmere for nineteen years and has attended more Harbour Board meetings than any member of the Harbour Board. She grew up over a chandler’s on Rope Walk. She keeps every notebook.',
    links: [
      { network: 'mastodon', url: 'https://social.example/@maren-holt' },
      { network: 'facebook', url: 'https://www.facebook.com/marenholt.lantern' },
      { network: 'x', url: 'https://x.com/marenholt_sl' },
      { network: 'link', url: 'https://maren-holt.example/' },
    ],
  },
  {
    slug: 'tobias-anand',
    name: 'Tobias Anand',
    role: 'Political editor',
    bio: 'Tobias Anand covers the Assembly in Vantry and the council in Customs House. He trained as an accountant and still reads the annexes first. Corrections to his sums are welcome and are printed.',
    links: [
      { network: 'x', url: 'https://x.com/tobiasanand_sl' },
      { network: 'mastodon', url: 'https://social.example/@tobias-anand' },
      { network: 'facebook', url: 'https://www.facebook.com/tobiasanand.lantern' },
    ],
  },
  {
    slug: 'leila-farouk',
    name: 'Leila Farouk',
    role: 'Foreign correspondent',
    bio: 'Leila Farouk writes from Tarsk, Ilmaria and the ports further south, in English and Arabic. She was in Korsun on the day the border closed and at Karsa Pass when it opened again. She travels by train whenever there is one.',
    links: [
      { network: 'bluesky', url: 'https://bsky.app/profile/leilafarouk.example' },
      { network: 'telegram', url: 'https://t.me/leilafarouk_lantern' },
      { network: 'x', url: 'https://x.com/leilafarouk_sl' },
    ],
  },
  {
    slug: 'ines-carvalho',
    name: 'Inês Carvalho',
    role: 'Business editor',
    bio: 'Inês Carvalho follows money through Saltmere: wages, rents, freight rates and the price of bread. Before the Lantern she spent six years in the statistics office, where she learnt to ask what was left out of the table.',
    links: [
      { network: 'linkedin', url: 'https://www.linkedin.com/in/ines-carvalho-lantern/' },
      { network: 'mastodon', url: 'https://social.example/@ines-carvalho' },
    ],
  },
  {
    slug: 'jun-okada',
    name: 'Jun Okada',
    role: 'Science correspondent',
    bio: 'Jun Okada reports on the estuary, the climate and the university. He has a degree in sediment and is not tired of being asked about it. He is walking the whole coast for the series The Long Shore.',
    links: [
      { network: 'mastodon', url: 'https://social.example/@jun-okada' },
      { network: 'bluesky', url: 'https://bsky.app/profile/junokada.example' },
      { network: 'link', url: 'https://jun-okada.example/' },
    ],
  },
  {
    slug: 'ruth-ellery',
    name: 'Ruth Ellery',
    role: 'Culture editor',
    bio: 'Ruth Ellery edits the books and stage pages and cooks for the food column. She reviews nothing written by anyone she has had dinner with, which in Saltmere takes planning.',
    links: [
      { network: 'instagram', url: 'https://www.instagram.com/ruthellery.lantern/' },
      { network: 'mastodon', url: 'https://social.example/@ruth-ellery' },
    ],
  },
  {
    slug: 'dara-quinn',
    name: 'Dara Quinn',
    role: 'Sports writer',
    bio: 'Dara Quinn writes about football, rowing and anything with a finishing line. She kept goal for Saltmere Rovers’ second eleven until her knee gave a press conference of its own.',
    links: [
      { network: 'x', url: 'https://x.com/daraquinn_sl' },
      { network: 'threads', url: 'https://www.threads.net/@daraquinn.lantern' },
      { network: 'facebook', url: 'https://www.facebook.com/daraquinn.lantern' },
    ],
  },
  {
    slug: 'pavel-novik',
    name: 'Pavel Novik',
    role: 'Staff photographer',
    bio: 'Pavel Novik came to the Lantern from the fish market, where he had photographed the porters for eleven years. He draws what he is not allowed to photograph. He gets up before everybody else.',
    links: [
      { network: 'instagram', url: 'https://www.instagram.com/pavelnovik.lantern/' },
      { network: 'mastodon', url: 'https://social.example/@pavel-novik' },
      { network: 'link', url: 'https://pavel-novik.example/' },
    ],
  },
]
