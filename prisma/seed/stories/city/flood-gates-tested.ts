import { at, by, defineStory, embed, h, p, picture, related, ul } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'flood-gates-tested',
  section: 'city',
  publishedOffset: '-2d',
  headline: 'Three of the four Orle flood gates closed on time. The fourth had an eel in it',
  shortHeadline: 'Flood gates tested; eel found',
  kicker: 'Flooding',
  standfirst:
    'The Harbour Board’s yearly test of the river barrier is meant to take forty minutes. It took fifty-eight, and the reason was removed by hand.',
  byline: [by('jun-okada'), by('maren-holt', 'reporting')],
  tags: ['flooding', 'harbour-board', 'river-orle', 'saltmere', 'climate'],
  lead: picture('flood-gates-tested', {
    alt: 'River barrier gates stand half raised between concrete piers, water pouring off their lower edges.',
    caption:
      'Gates two and three at half height. Raised fully, they hold back four metres and ten centimetres of water above the ordinary high tide.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 55,
    focalY: 48,
  }),
  body: [
    p(
      'Once a year the Harbour Board shuts the river. The four steel gates of the Orle barrier lie on the bed until they are wanted; then they turn upwards on their hinges and stand across the stream, 24 metres wide each, and the city behind them stops being at sea level.',
    ),
    p(
      'The standard to be met is forty minutes from the order to the last seal. This week gates one, two and three were up in thirty-four. Gate four rose to two thirds of its height and stayed there.',
    ),
    p(
      'A diver, Petra Skaal, 37, went down with a lamp. In the guide of the northern hinge she found a conger eel, 1.7 metres long, which had made a home there and did not wish to be part of the exercise. ‘I’ve moved pianos with less argument,’ she said. The eel was released upstream. The gate closed eighteen minutes late.',
    ),
    embed({
      network: 'mastodon',
      url: 'https://social.example/@harbourboard/113520087741236650',
      postId: '113520087741236650',
      author: 'Saltmere Harbour Board',
      handle: '@harbourboard@social.example',
      text: 'Barrier test complete. Gates 1 to 3: 34 min. Gate 4: 58 min, owing to wildlife. River reopened to traffic. No, we will not be naming the eel. All right: Gate Four.',
      postedOffset: at('-2d3h'),
      capturedOffset: at('-2d1h'),
    }),
    h(2, 'Why eighteen minutes count'),
    p(
      'A surge travels up the estuary at about the speed of a cyclist. The outer gauge at Fenwick Sound gives the Board roughly three hours’ notice, of which forty minutes are set aside for closing and the rest for deciding. In the flood of nineteen years ago, before the barrier, the water reached the second step of Customs House and 2,300 homes lost their ground floors.',
    ),
    p(
      'Solveig Marr, the chief engineer, was not inclined to laugh. ‘If it can be stopped by an eel, it can be stopped by a tree trunk,’ she said. ‘A tree trunk doesn’t let go when you take it by the gills.’ The guides of all four gates will get steel brushes before winter, at a cost of 160,000 crowns.',
    ),
    p(
      'The barrier has been shut in earnest six times since it was built, three of them in the past four years. It was designed for a closure every other winter. Each one also stops the ships: on average eleven vessels wait outside for nine hours.',
    ),
    h(2, 'Before the winter'),
    ul([
      'Households below the five-metre line will get a card with the number of their shelter.',
      'The sirens will be sounded for one minute next week at noon. It is a test, and dogs should be told.',
      'Sandbags can be had from the depot in Rope Walk, ten to a household, free.',
    ]),
    related('tide-gauge-reads-a-century', 'What a hundred years of high water look like'),
  ],
})
