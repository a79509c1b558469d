import { audio, by, defineStory, h, p, picture, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'fish-auction-goes-silent',
  section: 'business',
  publishedOffset: '-2d2h',
  headline: 'After 118 years of shouting, the fish auction goes silent',
  shortHeadline: 'Fish auction goes silent',
  kicker: 'Fishing',
  standfirst:
    'From now on Saltmere’s catch is sold by a clock on a screen. The auctioneer’s last lot was a box of dabs, and he let it go too cheap.',
  byline: [by('ines-carvalho'), by('pavel-novik', 'photographs')],
  tags: ['fishing', 'trade', 'technology', 'harbour', 'saltmere'],
  lead: picture('fish-auction-goes-silent', {
    alt: 'Crates of fish stacked in rows in a market hall',
    caption:
      'The last crates to be sold by voice in the market hall, which was designed 118 years ago without heating and has been faithful to the plan.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 50,
    focalY: 60,
  }),
  body: [
    p(
      'Bertil Crane sold his last fish at 6.52, a box of dabs, nine kilos, to a man who did not want them. ‘Two-ten,’ said Mr Crane, 61, and looked round the hall for two-twenty. Nobody gave it to him. He tapped the crate with his stick, wrote the ticket and switched off the lamp over the rostrum, and the 34 registered buyers of Saltmere stood about in their boots, unsure whether one clapped at a market.',
    ),
    p('Then one did, and they all did. It went on longer than the auction of the dabs.'),
    audio({
      title: 'The last lot',
      caption:
        'Bertil Crane sells the final box by voice. Recorded in the market hall by Inês Carvalho; the bell is the ice lorry.',
      credit: 'The Saltmere Lantern',
      durationSeconds: 74,
      transcript: [
        'Bertil Crane: Dabs, gentlemen, ladies, nine kilos, one box, off the Good Intent, landed this morning, and there’ll be no more after, so look at them. Who’ll say three? Three crowns the kilo. Two-fifty, then. Two-fifty for a dab that knew your father.',
        'A buyer: One-eighty!',
        'Bertil Crane: One-eighty I’m insulted, one-ninety I’m listening. One-ninety, Raymond. Two. Two I have. Two-ten at the pillar. Two-ten, two-ten, will you see it go at two-ten? Two-twenty anywhere?',
        '[A lorry’s bell. Seven seconds without bidding.]',
        'Bertil Crane: Two-ten, then. Pillar. Achebe-Lund. That’s eighteen-ninety, and you’ve robbed me. That’s the book closed.',
        '[Applause.]',
      ],
    }),
    p(
      'The market handled 6,900 tonnes last year, worth 31 million crowns. From now on each lot is weighed, photographed and offered on a screen, where a price starts high and falls until somebody presses a button. Buyers may do this from the hall or from bed. Seventeen firms in Vantry and Hollin have already registered, half as many again as stand in the hall in boots.',
    ),
    h(2, 'A tenth of a second'),
    p(
      'For the boats that is the point. ‘Thirty-four people who have had breakfast together every day for twenty years do not bid each other up,’ said Anneke Storr, 38, skipper of the *Good Intent*, whose dabs they were. In trials over six weeks the clock brought 8 per cent more a kilo for flatfish and 11 for crab. Mackerel came out exactly the same, and nobody can account for it.',
    ),
    p(
      'For the small buyers it is a different point. Raymond Achebe-Lund, 57, who has two shops and was the man at the pillar, used to see what was left at the end and offer a price for it. The clock leaves no end. ‘A restaurant in the capital can have my turbot while I’m looking for my glasses,’ he said. He has bought a larger telephone.',
    ),
    p(
      'The Harbour Board, which owns the hall, spent 640,000 crowns on the system and expects it back in commission in four years. No one has lost a job apart from Mr Crane, who had offered to go. The porters stay; fish still have to be carried, and the board’s consultant confirmed this in writing.',
    ),
    h(2, 'The voice'),
    p(
      'Mr Crane’s father was auctioneer before him and taught him the count in the bath. He could clear 400 lots in 90 minutes, one every thirteen and a half seconds, with a word for each. Orle University has recorded him for eleven hours, partly for the vocabulary: he is the last person in regular employment to say *scrowl*, meaning a fish that looks better than it is.',
    ),
    p(
      'He has been asked to stay on two mornings a month for school visits. He has agreed, if there is something to sell.',
    ),
    related('the-dictionary-of-dock-slang', 'Scrowl, and 2,139 other words'),
    related('wind-farm-pays-its-first-dividend', 'Ms Storr reads another set of accounts'),
  ],
})
