import { by, defineStory, h, ol, p, picture, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'budget-morning-guide',
  section: 'nation',
  publishedOffset: '+14h',
  headline: 'Budget day: six numbers to listen for, and one to ignore',
  shortHeadline: 'Budget day: six numbers',
  kicker: 'Budget',
  standfirst:
    'Greta Ostrand’s third budget has a gap of 1.9 billion crowns and a promise not to raise income tax. A guide to the speech for people with something else to do.',
  byline: [by('tobias-anand')],
  dateline: 'Vantry',
  tags: ['budget', 'vantry', 'wages', 'emrik-sol'],
  lead: picture('budget-morning-guide', {
    alt: 'Stacks of coins stand beside an open ledger and a pair of reading glasses.',
    caption:
      'The state spends 61.4 billion crowns a year and takes in 59.5. The ledger is the one on which finance ministers still sign the first page.',
    credit: 'Illustration: Pavel Novik',
    focalX: 44,
    focalY: 56,
  }),
  body: [
    p(
      'The minister of finance will stand up in the Assembly, pour a glass of water and speak for about seventy minutes. Most of what she says will be about growth. What decides your year is in six numbers, and she will try to say four of them quickly.',
    ),
    h(2, 'The six'),
    ol([
      '**The gap.** The state is short of 1.9 billion crowns, or three in every hundred it spends. Anything under 2.2 means that Ostrand has found money since the spring. Anything over means that she has lost some.',
      '**The allowance.** Nobody pays income tax on the first 14,200 crowns. With prices up by 2.9 per cent, it would take 14,610 to stand still. If it does not rise, that is a tax increase which nobody has to announce.',
      '**Fuel duty.** Frozen for five years. A rise of 0.04 crowns a litre has been heard of, and would bring in 90 million.',
      '**The roads grant.** The Rural League’s fifteen votes depend on it. The League wants 400 million, and has let 340 be mentioned.',
      '**Hospitals.** The fund for distance, invented for Hollin, has no money in it as yet. Ten more wards are watching.',
      '**Customs House.** Two fifths of the dome in Saltmere is 3.4 million crowns. It will be on page 212, if it is there.',
    ]),
    h(2, 'The one to ignore'),
    p(
      'Growth next year. The forecast has been wrong by more than a percentage point in seven of the last ten years, four times too high and three too low. The ministry publishes the record itself, to its credit, on page 9.',
    ),
    table({
      caption: 'Where a hundred crowns of tax went last year',
      rows: [
        ['Purpose', 'Crowns'],
        ['Pensions', '29'],
        ['Health', '24'],
        ['Schools and universities', '16'],
        ['Roads, rail and harbours', '9'],
        ['Interest', '3'],
        ['Defence and police', '8'],
        ['Everything else', '11'],
      ],
      source: 'Ministry of finance, final accounts',
    }),
    p(
      'Interest is the line that has grown fastest: it was two crowns in the hundred three years ago. Every quarter of a point on the rate of the Bank of Verrin adds some 115 million crowns a year once the old loans have been replaced.',
    ),
    h(2, 'Who can stop it'),
    p(
      'The coalition has 77 votes of 150, and one of those belongs to the speaker. If the Greens vote with the rest of the opposition, three members of the Rural League in the tea room are enough to sink the budget, since a tied vote fails. If the Greens abstain, all fifteen may stay there and it passes. The League’s leader, Garrick Stroud, has said that he takes his tea at his desk.',
    ),
    p(
      'The vote is in nine days. The Lantern will have the speech as it is made, and the annexes as soon as they can be carried up the stairs.',
    ),
    related('bank-of-verrin-holds-rates', 'What the Bank decided'),
    related('prime-minister-sol-reshuffle', 'Who sits where'),
  ],
})
