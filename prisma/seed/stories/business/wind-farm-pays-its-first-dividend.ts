import { by, defineStory, h, p, picture, quote, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'wind-farm-pays-its-first-dividend',
  section: 'business',
  publishedOffset: '-4h',
  headline: 'Wind farm owned by 11,400 neighbours pays its first dividend',
  shortHeadline: 'Wind co-op pays first dividend',
  kicker: 'Energy',
  standfirst:
    'Gannet Bank took nine years to plan and three to build. The commonest cheque is for twenty crowns, and some people are framing it.',
  byline: [by('ines-carvalho')],
  tags: ['energy', 'wind-power', 'small-business', 'saltmere', 'climate'],
  lead: picture('wind-farm-pays-its-first-dividend', {
    alt: 'A row of wind turbines standing in the sea under a low sun',
    caption:
      'The fourteen turbines of Gannet Bank, eleven kilometres off the breakwater. They belong to 11,400 people, most of whom can see them from home.',
    credit: 'Illustration: Pavel Novik',
    focalX: 62,
    focalY: 45,
  }),
  body: [
    p(
      'Wenna Tully, 34, cooks lunch for 260 children at Rope Walk Primary School and owns part of a power station. Her share of last year’s profit arrived by post: twenty crowns, with a compliments slip. ‘I have had bigger refunds from the launderette,’ she said. ‘I have never had one I wanted to show my mother.’',
    ),
    p(
      'The Gannet Bank Wind Co-operative paid its first dividend today, 2.28 million crowns spread over 11,400 members. That is a return of 4 per cent on the 57 million crowns they put in. The remaining 155 million of the building cost came from two banks, which have been paid on time and less sentimentally.',
    ),
    p(
      'The average holding is 5,000 crowns, but the average misleads. A little over half the members bought the minimum, one share at 500 crowns. The largest holder is the Pilots’ Widows’ Fund with 600,000. Each has one vote.',
    ),
    h(2, 'Where the money went'),
    p(
      'Fourteen turbines of six megawatts each made 302,000 megawatt-hours in the year, about 41 per cent of what they could make if the wind never dropped. The grid company bought it at a fixed 88 crowns a megawatt-hour.',
    ),
    table({
      caption: 'Gannet Bank’s first full year, in millions of crowns',
      headRow: true,
      headColumn: true,
      rows: [
        ['', 'Crowns (m)'],
        ['Electricity sold', '26.60'],
        ['Running and repairs', '−7.10'],
        ['Loan interest and repayment', '−15.50'],
        ['Set aside for gearboxes', '−1.72'],
        ['Dividend to members', '2.28'],
      ],
      source: 'Gannet Bank Wind Co-operative, audited accounts',
    }),
    p(
      'Idris Pohl, 41, the treasurer, argued for putting more into the gearbox reserve and lost, 214 votes to 163, at a meeting in the Seamen’s Hall that outlasted two urns of tea. ‘A gearbox costs 900,000 crowns and fails in a gale,’ he said. ‘I will be bringing this up every year until I am right.’',
    ),
    h(2, 'The fishermen’s clause'),
    p(
      'The bank was once good ground for plaice. Under an agreement signed before the first pile was driven, the co-operative pays 1 crown for every megawatt-hour into a fund for the inshore fleet, counted under running costs. It came to 302,000 crowns. Eleven boats have claimed for gear; one claimed for a turbine blade’s shadow, and was refused.',
    ),
    quote(
      [
        'They told us we’d get electricity for nothing and fish for ever. We get neither. But I’ve a seat on the committee, I’ve read the accounts, and the accounts are straight.',
      ],
      { speaker: 'Anneke Storr', role: 'skipper of the Good Intent, 38', sourceName: '', sourceUrl: '' },
    ),
    p(
      'The loans run for another thirteen years. If wind and prices hold, Mr Pohl’s forecast is 4 per cent a year until then and about 15 afterwards, by which time Ms Tully will be 47. She means to spend this year’s on a fish supper for two, which at present prices leaves sixty cents over.',
    ),
    p(
      'Marguerite Sandow, 63, who chairs the co-operative and began it with a table outside the ferry terminal, bought the first share. She will not say what she did with her cheque. It is on the wall behind her desk.',
    ),
    related('what-a-crown-buys', 'Twenty crowns, and what it will get you'),
    related('fish-auction-goes-silent', 'The fleet’s other change this week'),
  ],
})
