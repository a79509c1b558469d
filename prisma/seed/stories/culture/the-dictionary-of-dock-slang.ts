import { by, defineStory, h, p, picture, quote, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'the-dictionary-of-dock-slang',
  section: 'culture',
  publishedOffset: '-11h',
  headline: 'A crane driver has written down 2,140 words, some of them printable',
  shortHeadline: 'The dictionary of dock slang',
  seoHeadline: 'Dictionary of Saltmere dock slang published after 26 years’ work',
  kicker: 'Language',
  standfirst:
    'Elspeth Varga began with a biscuit tin and a promise to her gang. Her dictionary of dock talk is out today, and the last people who spoke it have been checking the proofs.',
  byline: [by('ruth-ellery')],
  tags: ['language', 'books', 'harbour', 'jobs', 'saltmere', 'orle-university'],
  lead: picture('the-dictionary-of-dock-slang', {
    alt: 'An old dictionary lying beside a coil of rope',
    caption:
      'The working copy. Ms Varga kept her slips in order with a bowline, having been given paper clips and found them unreliable.',
    credit: 'Illustration: Pavel Novik',
    focalX: 48,
    focalY: 52,
  }),
  body: [
    p(
      'For 22 years Elspeth Varga sat in the cab of No. 6 crane, 31 metres above Pier Nine, with a radio that could hear every gang on the quay. She was supposed to listen for her own. She listened to all of them, and when a word came up that she did not know, she wrote it on the back of a tally card and asked about it at dinner.',
    ),
    p(
      'The cards went into a biscuit tin. There were four tins by the time the pier closed, and a foreman called Big Aldo made her promise to do something with them. That was 26 years ago. She is 67. *The Saltmere Dock Word-Book* comes out today: 2,140 entries, 388 pages, 24 crowns.',
    ),
    table({
      caption: 'Eight from the Word-Book',
      headRow: true,
      headColumn: true,
      rows: [
        ['Word', 'Meaning', 'Heard'],
        ['bidewater, n.', 'A man paid to do nothing until a ship arrives.', 'Pier Two'],
        ['custard, v.', 'To drop a load so slowly that nobody is to blame.', 'Crane gangs'],
        ['dry holiday, n.', 'A day’s work lost to rain, paid in full.', 'Everywhere'],
        ['lanterned, adj.', 'Named in the newspaper; hence, dead.', 'Old Quay'],
        ['mother-in-law, n.', 'A hook with no safety catch.', 'Riggers'],
        ['scrowl, n.', 'A fish that looks better than it is. Also of persons.', 'Fish market'],
        ['tarskwise, adv.', 'Carried by two people who disagree.', 'Porters'],
        ['vantry, n.', 'A promise with a date on it.', 'After the strike'],
      ],
      source: 'Elspeth Varga, The Saltmere Dock Word-Book',
    }),
    p(
      'Dock talk took from anyone who tied up. About a third of the words are old Verrish, Ms Varga reckons, a fifth came over from Tarsk and an eighth from Ilmaria; several hundred have no known parent. *Bidewater* appears in a court record three centuries old. *Custard* seems to have been invented by one man, on one afternoon, about one crate.',
    ),
    h(2, 'The proof-readers'),
    p(
      'Orle University lent her a linguist. The linguist, Corbin Adeyele, 41, wanted two independent witnesses for every word, and Ms Varga found them: 93 retired dockers, the youngest 58 and the eldest 96, who met in the Seamen’s Hall on the first morning of each month to be read to. Words that got no nod came out. So did one that got a fight.',
    ),
    quote(
      [
        'Everybody thinks slang is for hiding things from the boss. Mostly it was so you could say it in one breath with a sack on your back. There’s no word in here longer than a man can carry.',
      ],
      { speaker: 'Elspeth Varga', role: 'crane driver and lexicographer, 67' },
    ),
    p(
      'Forty-four of the witnesses have died since the meetings began. Their initials stand beside the words they vouched for. Big Aldo’s stand beside 211, among them *lanterned*, which he insisted on and of which this newspaper takes no notice.',
    ),
    h(2, 'Printable'),
    p(
      'The publisher asked for an appendix that could be left out of the school edition. It runs to 61 pages. Dr Adeyele says it is the best documented part of the book, as no one who contributed to it ever forgot where he heard a thing.',
    ),
    p(
      'There is no copy in the crane. No. 6 was cut up for scrap the year after the pier closed, and the terminal that replaced it is worked by six people in headsets, who call a container a *box*, as they do in every port in the world. Ms Varga went to see them. One had a word for the moment when the screen freezes with a load in the air. She asked him to spell it, and wrote it on her hand.',
    ),
    related('fish-auction-goes-silent', 'The last man paid to say ‘scrowl’'),
    related('the-chess-player-of-pier-nine', 'Under the old crane, another patient listener'),
  ],
})
