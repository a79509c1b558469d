import { by, defineStory, h, keyPoints, p, picture, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'prime-minister-sol-reshuffle',
  section: 'nation',
  publishedOffset: '-7h',
  headline: 'Who moves where: Sol’s reshuffle, and the three ministers who stayed in their chairs',
  shortHeadline: 'Sol’s reshuffle: who moves where',
  kicker: 'Explainer',
  standfirst:
    'Five posts change hands, one ministry disappears, another is invented, and nobody was dismissed by telephone. A guide to the new cabinet and to what the prime minister wants from it.',
  byline: [by('tobias-anand')],
  dateline: 'Vantry',
  tags: ['emrik-sol', 'vantry', 'health', 'energy'],
  lead: picture('prime-minister-sol-reshuffle', {
    alt: 'A long cabinet table with empty chairs, one of them pushed back, and a folder at each place.',
    caption:
      'The cabinet table in Vantry seats fourteen. The chair of the minister of works, who is no more, goes to a minister for climate.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 54,
  }),
  body: [
    keyPoints('In short', [
      'Anselm Roke leaves health for education after the row about rural wards.',
      'Teodora Lisk, a former hospital director, takes health. She has never sat in the Assembly.',
      'Finance, housing and external affairs keep their ministers.',
      'The ministry of works is divided between transport and energy.',
    ]),
    p(
      'Emrik Sol began his third year as prime minister by asking five people into his study one at a time. Each came out with a different job, except Lord Pettigrew Vane, 72, who came out with a book about trout.',
    ),
    p(
      'A reshuffle had been expected since the spring, when the government lost a vote on hospital closures and then, in effect, a member of the cabinet to it. Sol, 52, waited until the tenants bill was ready for its final vote, so that no minister with a grievance would have time to express it.',
    ),
    table({
      caption: 'The changes',
      rows: [
        ['Post', 'Out', 'In', 'Comes from'],
        ['Health', 'Anselm Roke', 'Teodora Lisk', 'Orle Infirmary'],
        ['Education', 'Maud Farrier', 'Anselm Roke', 'Health'],
        ['Justice', 'Lord Pettigrew Vane', 'Maud Farrier', 'Education'],
        ['Energy', 'Iris Lund', 'Benedikt Aas', 'Works'],
        ['Climate (new title)', '', 'Iris Lund', 'Energy'],
        ['Works', 'Benedikt Aas', 'abolished', ''],
      ],
      source: 'Office of the prime minister',
    }),
    h(2, 'Why health'),
    p(
      'Roke, a 58-year-old surgeon, wanted to close eleven small wards in the Marches and open one large one. The sums were sound, and the roads were not. When his ministry published the travel times, it emerged that they had been measured in summer by a man on a motorcycle. One of the eleven, at Hollin, won its case this week.',
    ),
    p(
      'Teodora Lisk, 49, ran the Orle Infirmary in Saltmere for seven years and left it with its debts paid. She needs no seat: a minister may be appointed from outside, and five of the last forty were.',
    ),
    h(2, 'Why not the others'),
    p(
      'Greta Ostrand stays at finance because the budget is about to be read and nobody else knows what is in it. Yrsa Arden stays at housing for the same kind of reason. Halvard Quist, at external affairs, has the foreign ministers of Tarsk and Ilmaria at his table and could hardly be asked to leave it.',
    ),
    p(
      'Viktor Hale keeps transport and gains the larger part of works, including the ports. That makes him, by spending, the second minister in the government. He said that he was honoured, and that he would need more desks.',
    ),
    h(2, 'What happens next'),
    p(
      'The Assembly does not vote on ministers one by one, but it may vote against them all. The coalition has 77 seats of 150, and the Rural League, which holds 15 of them, was given nothing in the reshuffle and noticed. Its leader, Garrick Stroud, said that his party would judge the cabinet by its roads.',
    ),
    related('rural-hospital-keeps-its-ward', 'The ward that started it'),
    related('assembly-passes-tenants-bill', 'The vote that followed'),
  ],
})
