import { by, defineStory, h, keyPoints, p, picture, quote, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'bank-of-verrin-holds-rates',
  section: 'business',
  publishedOffset: '-8h',
  headline: 'Bank of Verrin holds rates at 3.75 per cent and blames the rent',
  shortHeadline: 'Rates held at 3.75 per cent',
  kicker: 'Money',
  standfirst:
    'Three of the nine members wanted a cut. The governor wants to see what the budget does before she joins them.',
  byline: [by('ines-carvalho')],
  dateline: 'Vantry',
  tags: ['banking', 'budget', 'housing', 'wages', 'vantry'],
  lead: picture('bank-of-verrin-holds-rates', {
    alt: 'The front of a bank with a row of tall stone columns',
    caption:
      'The Bank of Verrin in Vantry. Its rate has stood at 3.75 per cent for three meetings, the longest pause since it began to cut.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 40,
  }),
  body: [
    keyPoints('The decision in brief', [
      'The rate stays at 3.75 per cent, by six votes to three.',
      'Prices rose 2.9 per cent over the year; the target is 2.5.',
      'Without rents, the figure would have been 2.2 per cent.',
      'The next decision comes in six weeks, after the budget.',
    ]),
    p(
      'The Bank of Verrin left its rate at 3.75 per cent today and, in the drier half of a six-page statement, explained that the country’s prices are behaving and its landlords are not.',
    ),
    p(
      'Prices were 2.9 per cent higher than a year ago, down from 3.1 at the previous meeting. Food was nearly flat and fuel fell. Rents went up by 7.4 per cent. Take them out of the basket and inflation is 2.2 per cent, below the target for the first time in four years.',
    ),
    quote(
      [
        'You cannot cool a rent with an interest rate. You can only make the building of the next house dearer. The committee knows this. It also knows what it is asked to measure.',
      ],
      {
        speaker: 'Agnes Tellwright',
        role: 'governor of the Bank of Verrin',
        sourceName: 'Press conference after the decision',
        sourceUrl: '',
      },
    ),
    p(
      'Mrs Tellwright, 58, has now said some version of this on four occasions. Asked whether it was a message to the finance ministry, whose budget comes next, she said that the ministry could read, and moved on.',
    ),
    h(2, 'How the vote has moved'),
    table({
      caption: 'The last five decisions of the rate committee',
      headRow: true,
      headColumn: true,
      rows: [
        ['Meeting', 'Rate after (%)', 'For', 'Against', 'Dissenters wanted'],
        ['Today', '3.75', '6', '3', 'a cut'],
        ['Six weeks ago', '3.75', '7', '2', 'a cut'],
        ['Twelve weeks ago', '3.75', '9', '0', '–'],
        ['Eighteen weeks ago', '3.75', '5', '4', 'no change'],
        ['Twenty-four weeks ago', '4.00', '6', '3', 'no change'],
      ],
      source: 'Bank of Verrin, minutes of the rate committee',
    }),
    p(
      'The new dissenter is Lukas Bohm, the deputy governor, who has voted with the majority 31 times out of 31 until now. ‘When Bohm moves, the furniture has been moving for a while,’ said Farida Nkemelu, 39, who teaches monetary economics at Orle University and expects a quarter-point cut at the next meeting.',
    ),
    h(2, 'What it means for a mortgage'),
    p(
      'Very little today. Joss Hanley, 36, a tiler from Lantern Hill, owes 180,000 crowns over 25 years at 4.6 per cent and pays 1,011 crowns a month. If the Bank cuts by a quarter of a point and his lender passes it on in full, he would pay 985. ‘Twenty-six crowns,’ he said. ‘I’ll ring the yacht people.’',
    ),
    p(
      'Savers have less to ring about. The big four banks pay an average of 1.9 per cent on instant accounts, one point less than prices are rising. The Harbour Savings Society pays 3.1 and has a queue.',
    ),
    p(
      'The crown was unmoved against its neighbours, and the ten-year bond yielded 3.92 per cent at the close, as it had at the opening. The busiest desk in the building belonged to the press office, which had printed the wrong meeting number on the cover and spent the first half hour applying stickers.',
    ),
    related('assembly-passes-tenants-bill', 'The law that may do what the rate cannot'),
    related('what-a-crown-buys', 'Ten years of Saltmere prices, item by item'),
  ],
})
