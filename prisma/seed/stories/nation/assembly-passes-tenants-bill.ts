import { by, defineStory, h, p, picture, quote, related, ul } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'assembly-passes-tenants-bill',
  section: 'nation',
  publishedOffset: '-2h',
  headline: 'Tenants bill passes by two votes, after a member is fetched from the barber',
  shortHeadline: 'Tenants bill passes by two votes',
  pushHeadline: 'Assembly passes tenants bill, 75 to 73.',
  kicker: 'Assembly',
  standfirst:
    'Rents may rise once a year and by no more than prices, and a house with people in it must be offered to them first. The government lost its own partner and won with the Greens.',
  byline: [by('tobias-anand')],
  dateline: 'Vantry',
  tags: ['housing', 'vantry', 'emrik-sol'],
  lead: picture('assembly-passes-tenants-bill', {
    alt: 'The half-circle of benches in an assembly chamber, seen from the gallery, with members standing.',
    caption:
      'The division in the Assembly, seen from the press gallery. Members vote by standing; the tellers counted twice, and then a third time.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 60,
  }),
  body: [
    p(
      'The Assembly passed the tenants bill by 75 votes to 73. With ten minutes to go the whips made it 74 to 73, one short of comfort, and the government’s 75th vote was under a towel in Mint Street.',
    ),
    p(
      'Cornelius Abery, 59, the Civic Union member for Hollin North, had been told that the debate would run over. It did not. A clerk found him by trying the barbers in order of distance, and he voted with one side of his face shaved.',
    ),
    p(
      'The bill is the work of Yrsa Arden, the minister of housing, who had promised it before the last election and the one before that. It applies to 610,000 rented homes, about a third of those in the country.',
    ),
    h(2, 'What changes'),
    ul([
      'Rent may be raised once in twelve months, and by no more than the rise in consumer prices.',
      'A landlord who sells must offer the house to its tenants first, at the price of the best bid. They have ninety days to answer.',
      { text: 'Landlords with a single house are exempt from this rule.', depth: 1 },
      'A deposit is limited to one month’s rent and is held by the savings banks.',
      'Notice to a sitting tenant stays at eighteen months. For people over 70 it becomes thirty.',
      'All of this holds from the first day of the new quarter for new contracts, and a year later for old ones.',
    ]),
    h(2, 'Who voted how'),
    p(
      'For the bill were 61 members of the Civic Union and 14 Greens. Against it were the National List with 48, the Islands with nine, 14 of the 15 members of the Rural League, and two Greens who held that it did not go far enough. One member of the Rural League abstained. The speaker, Ada Brennick, does not vote.',
    ),
    p(
      'That leaves a coalition in which one partner has voted against the other on the largest bill of the year. Garrick Stroud, 64, who leads the Rural League, said that his members had been loyal on forty-one occasions and had kept count. The prime minister, Emrik Sol, had reshuffled his cabinet hours before and said he did not mean to do it twice in one day.',
    ),
    quote(
      [
        'My members let out farm cottages, mostly to their own cousins. They do not need an inspector from Vantry to tell them what a cousin can pay.',
      ],
      { speaker: 'Garrick Stroud', role: 'leader of the Rural League' },
    ),
    p(
      'The Association of House Owners expects that 9,000 flats will be withdrawn from letting within two years. The ministry’s own estimate is 2,500. Neither figure comes with a method. In Ilmaria, where a similar law has been in force for six years, the number of rented homes has fallen by one in a hundred.',
    ),
    p(
      'In Saltmere the rule on sales arrives a week late for one street, whose tenants bought it without any help from the law. Arden mentioned them from the dispatch box, and got the name of the hill wrong.',
    ),
    related(
      'brick-terraces-of-lantern-hill',
      'How 118 houses on Lantern Hill were bought by the people in them',
    ),
    related('prime-minister-sol-reshuffle'),
  ],
})
