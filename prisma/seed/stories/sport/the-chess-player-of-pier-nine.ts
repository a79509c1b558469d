import { by, defineStory, divider, h, p, picture, pull, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'the-chess-player-of-pier-nine',
  section: 'sport',
  publishedOffset: '-1d7h',
  headline: 'The chess player of Pier Nine will see you on the 14.20',
  shortHeadline: 'The chess player of Pier Nine',
  kicker: 'Chess',
  standfirst:
    'Augustin Bray, 78, has played ferry passengers at the same window for nineteen years. He has lost 212 games, and can tell you where each of them got off.',
  byline: [by('dara-quinn'), by('pavel-novik', 'photographs')],
  tags: ['chess', 'ferries', 'harbour', 'saltmere'],
  lead: picture('the-chess-player-of-pier-nine', {
    alt: 'A chess board on a table by a window that looks onto the harbour',
    caption:
      'The table at Pier Nine. White sits with its back to the clock, a rule Mr Bray made for the sake of those with a ferry to catch.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 50,
    focalY: 55,
  }),
  body: [
    p(
      'You have between one ferry and the next, which is 40 minutes. You may have white. There is no charge, no clock but the one on the wall and no conversation until the third move, since before that, says Augustin Bray, neither of you has said anything yet.',
    ),
    p(
      'He is 78 and was cook on a harbour tug. He sits in what was the tally clerk’s office on Pier Nine, now the waiting room for the slow boat to North Quay, at a table he brought from the galley. It has a raised edge, so that the pieces stay on in a swell. The pier has not moved in 112 years, but he likes the edge.',
    ),
    p(
      'In nineteen years he has played 16,388 games, each one written out in a school exercise book with the date, the ferry and, where offered, a name. He has won 14,951, drawn 1,225 and lost 212. He is not sure what his rating would be. The national federation, which sent a man, gave him one of 2,180 on the strength of an afternoon. The man had missed two boats.',
    ),
    pull(
      'I don’t play to win. I play to find out what they’re afraid of. Winning is just what happens next.',
      {
        speaker: 'Augustin Bray',
        role: 'tug’s cook, retired, 78',
      },
    ),
    h(2, 'The galley school'),
    p(
      'He learned at 23 from a Tarskish bosun with whom he had no language in common. They played on the tug *Constance* between tows for eleven years, for matches, and he still says ‘check’ with the bosun’s vowel. When the bosun died his widow posted the set. A white knight had been lost overboard before Mr Bray’s time and was a bottle cork. It is yet.',
    ),
    p(
      'His best results are against the good. Club players, he finds, come with an opening they have been saving. Commuters come with nothing and have to think. The opponent he fears most is a woman of about forty who takes the 8.10 twice a year in a grey coat, has beaten him five times out of five and will not give her name. In the exercise books she is *Grey*.',
    ),
    p(
      'Children get a different offer: they may take back any move, as often as they like, on condition they say why. Safiya Deng was eight when she first stopped, with a scooter. She is 17 and the national under-18 champion, and last month took a train, a tram and the 14.20 to play him a proper game, on level terms. It went to the sixth ferry.',
    ),
    divider(),
    p(
      'The Harbour Board gave notice in the spring that the waiting room would be refitted, with a coffee machine and seating in rows. Three hundred and forty people wrote in. The board’s architect, Pia Wendt, 33, came down to measure and was asked, as everybody is, whether she had forty minutes. She lost in 26 moves.',
    ),
    p(
      'The new drawings have seating in rows, a coffee machine and, at the window, a rectangle 90 centimetres by 70 marked ‘existing table, retain’. In the margin somebody has pencilled *raised edge*.',
    ),
    p(
      'I should declare an interest. I had a ferry to catch and was a pawn up after twenty moves, and I remember the exact moment, with his hand over the cork, when he looked at me and smiled, as though I had told him something. I am in book 41, on the 15.40. I got off at North Quay.',
    ),
    related('north-quay-ferry-rescue', 'The boats he plays by'),
    related('the-dictionary-of-dock-slang', 'The crane above his window, and what it overheard'),
  ],
})
