import { by, defineStory, h, keyPoints, p, picture, pull, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'brick-terraces-of-lantern-hill',
  section: 'city',
  publishedOffset: '-9h',
  headline: 'The tenants of Lantern Hill have bought their street, and the one behind it',
  shortHeadline: 'Lantern Hill tenants buy their street',
  kicker: 'Housing',
  standfirst:
    'When the landlord of 118 brick houses put them up for sale, the people in them formed a co-operative around a kitchen table. They got the keys they already had.',
  byline: [by('maren-holt')],
  tags: ['housing', 'saltmere', 'banking'],
  lead: picture('brick-terraces-of-lantern-hill', {
    alt: 'Rows of brick terraced houses climb a hill, chimney above chimney, under a pale sky.',
    caption:
      'Lantern Hill from the gasworks side. The houses were built for ropemakers and have had four owners; the fifth lives in them.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 50,
    focalY: 42,
  }),
  body: [
    keyPoints('How it was done', [
      'The co-operative paid 11.8 million crowns for 118 houses, or 100,000 crowns a house.',
      'Members put in 1.2 million of their own, 12,500 crowns for every household that had it.',
      'The Seamen’s Savings Bank lent 8.6 million over thirty years. The city lent the last 2 million.',
    ]),
    p(
      'The letter came on a weekday morning and was addressed to The Occupier. It said that the houses on Tallow Street and Spindle Street were to be sold in one lot, that nothing would change for tenants, and that surveyors would call.',
    ),
    p(
      '‘When they tell you nothing will change, you count the spoons,’ said Dorothea Pell, 71, who has lived at 14 Tallow Street since she was born in its back bedroom. She wrote a note, had it copied at the library and put one through every door. Forty people came to a kitchen that holds nine.',
    ),
    p(
      'That was fourteen months ago. This week the Tallow and Spindle Housing Co-operative completed the purchase. The seller, Corran Estates, had a higher bid from a Vantry fund, but the fund wanted the houses empty, and the law gives a sitting tenant eighteen months’ notice. The co-operative could pay at once.',
    ),
    h(2, 'Who put in what'),
    p(
      'A share costs 12,500 crowns, and a household that does not have it may pay it off at 60 crowns a month. So far 96 households have paid in full and 23 have begun. Two of those are in houses that do not exist yet: the co-operative means to build on the old drying ground.',
    ),
    p(
      'The Seamen’s Savings Bank had not made a loan like it since the shipyard cottages, before anyone now on its board was born. ‘We looked up how the last one went,’ said the bank’s manager, Osric Bane, 49. ‘It was repaid early. There was a note in the margin that said *ropemakers, reliable*.’',
    ),
    table({
      caption: 'Monthly rent on Tallow Street and Spindle Street, crowns',
      headColumn: true,
      rows: [
        ['House', 'Before', 'From next month', 'Asked for by the fund'],
        ['Two rooms, yard', '610', '575', '890'],
        ['Three rooms, yard', '720', '680', '1,040'],
        ['Four rooms, garden', '845', '800', '1,260'],
        ['Corner house with shop', '1,150', '1,080', '1,900'],
      ],
      source: 'Tallow and Spindle Housing Co-operative; prospectus of the fund',
    }),
    p(
      'The rents fall because there is no dividend to pay, and they do not fall further because the roofs are bad. A third of them need new slates within five years. The members voted to do the worst twenty first, by lot within the worst, after a meeting that lasted until the caretaker turned off the heating.',
    ),
    pull('When they tell you nothing will change, you count the spoons.', {
      speaker: 'Dorothea Pell',
      role: '14 Tallow Street',
    }),
    h(2, 'The one who said no'),
    p(
      'One household voted against. Laurence Imrie, 66, of 9 Spindle Street, told the meeting that he had spent forty years avoiding committees and did not care to pay rent to one. He remains a tenant, with a tenant’s rights, at the new rate.',
    ),
    p(
      'He has since been asked to look at the drains, because he was a drainage inspector and knows where they run. He has agreed to look. He wishes it to be understood that this is not a committee.',
    ),
    related('assembly-passes-tenants-bill', 'What the new law gives tenants when a house is sold'),
  ],
})
