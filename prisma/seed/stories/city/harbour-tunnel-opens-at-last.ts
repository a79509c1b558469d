import { by, defineStory, h, keyPoints, p, picture, pull, quote, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'harbour-tunnel-opens-at-last',
  section: 'city',
  publishedOffset: '-1h20m',
  headline: 'Six years late, the harbour tunnel opens, and its first tram is four minutes early',
  shortHeadline: 'Harbour tunnel opens, six years late',
  seoHeadline: 'Saltmere harbour tunnel opens to trams after six-year delay',
  socialHeadline: 'Eleven years of digging, three minutes to cross: a first night in the harbour tunnel',
  pushHeadline: 'The harbour tunnel is open. First tram ran four minutes early.',
  kicker: 'Transport',
  standfirst:
    'Two thousand nine hundred people rode under the harbour in the first hour. The crossing takes three minutes, is free for a week, and cost 196 million crowns more than the city was promised.',
  byline: [by('maren-holt'), by('pavel-novik', 'photographs')],
  dateline: 'Saltmere',
  tags: ['transport', 'harbour', 'night-trams', 'saltmere', 'customs-house', 'odile-brandt'],
  lead: picture('harbour-tunnel-opens-at-last', {
    alt: 'Two trams with their headlamps lit stand in a tunnel mouth at the water’s edge at dusk.',
    caption:
      'Trams 204 and 211 wait at the North Quay portal on opening night. Every tram on the line carries 180 passengers, and both of these were full.',
    credit: 'Illustration: Pavel Novik',
    focalX: 46,
    focalY: 58,
  }),
  body: [
    p(
      'The first tram to pass under Saltmere harbour left North Quay four minutes before it was due. Ilse Marrow, 51, who was driving it, said that the doors would not have closed on one more person and that she saw no reason to sit there.',
    ),
    p(
      'It reached Customs House Square three minutes and eight seconds later. A brass band on the platform, which had been told to expect it at the hour, was still unpacking the tuba.',
    ),
    keyPoints('The tunnel in brief', [
      'Trams run every six minutes between North Quay and Customs House Square, and every fifteen after midnight.',
      'The ride is free for the first week. After that it costs 2.40 crowns, the same as any other tram.',
      'North Quay Ferries will keep the harbour crossing, with two boats in place of three.',
    ]),
    p(
      'Until this evening there were two ways to get from the northern shore to the middle of town without swimming: the ferry, which takes fourteen minutes, and the number 6 bus, which goes round by the Orle bridge and takes as long as it likes. About 31,000 people make the trip on a working day.',
    ),
    p(
      'The ferries had stopped an hour before the opening, for a rescue off the Wrack Bank, and the platform filled early. By the count at the gates 2,900 people rode in the first hour. Many came straight back.',
    ),
    h(2, 'Twelve pieces and one bad one'),
    p(
      'The tunnel is a row of twelve concrete boxes, each 95 metres long, cast in a dry dock at Fenwick Sound, floated to Saltmere and sunk into a trench 19 metres below low water. Eleven went in as drawn. The seventh, laid in the third year of the work, settled 11 centimetres out of line on the soft ground that pilots call the Wrack Bank, and the sea came in through the joint.',
    ),
    p(
      'By then the first contractor, Brodie & Lund, had gone bankrupt. The second would not touch the joint until somebody agreed to pay for it. That took the courts twenty-six months.',
    ),
    quote(
      [
        'I have a drawing at home with the opening date on it. My daughter coloured it in. She was seven then, and she came tonight with her own front-door key.',
      ],
      { speaker: 'Solveig Marr', role: 'chief engineer of the Harbour Board, 58' },
    ),
    p(
      'The lifted joint was raised on 212 jacks, a few millimetres a night, and grouted from below. Marr’s instruments have shown no movement since. There are 340 of them, and she reads them on her telephone before she gets up.',
    ),
    table({
      caption: 'What was promised and what was built',
      headColumn: true,
      rows: [
        ['', 'Plan', 'Result'],
        ['Cost, million crowns', '290', '486'],
        ['Years of building', '5', '11'],
        ['Crossing time, minutes', '4', '3'],
        ['Trams an hour, each way', '8', '10'],
      ],
      source: 'Harbour Board, final account; the Lantern’s own timing',
    }),
    h(2, 'The bill'),
    p(
      'The mayor, Odile Brandt, rode in the second tram, standing. She has inherited the tunnel from two predecessors, both of whom were on the platform, at some distance from each other.',
    ),
    p(
      '‘It is late and it is dear and it works,’ she said. ‘I am only responsible for one of those, but I shall be asked about the other two.’',
    ),
    p(
      'She was asked by Piet Sander, who leads the opposition in Customs House. The extra 196 million crowns, he said, would have repaired the roof of the building she governs from more than twenty times over. The council voted this week to spend 8.4 million on that roof, so Mr Sander is right.',
    ),
    p(
      'Half of the overrun falls on the state under a settlement reached four years ago. The city’s half, 98 million crowns, is being paid off through the harbour dues until the loan runs out in eighteen years.',
    ),
    pull('It is late and it is dear and it works.', { speaker: 'Odile Brandt', role: 'mayor of Saltmere' }),
    h(2, 'After midnight'),
    p(
      'The last ferry leaves before midnight, and for fifteen years the only way over afterwards has been night bus 9, which has now been withdrawn.',
    ),
    p(
      'Agnes Obi, 34, a nurse at the Infirmary, finishes at two. She used to reach her flat on Cable Street at ten past three. She has worked out that she will now be home at twenty-five to three, and what she means to do with the time. ‘Sleep,’ she said.',
    ),
    p(
      'At the end of that hour tram 204 came back into North Quay, and Ilse Marrow climbed down to stretch. She has driven trams for twenty-seven years, all of them on one side of the water. What had she seen down there? ‘A wall,’ she said. ‘Then daylight, or a lamp anyway. You’re in it before you’ve thought about it. I’d call that a good tunnel.’',
    ),
    related('north-quay-ferry-rescue', 'Why there were no ferries when the tunnel opened'),
    related('last-night-bus-driver', 'The man who drove the long way round for fifteen years'),
    related('customs-house-roof-vote', 'The roof against which Mr Sander measures things'),
  ],
})
