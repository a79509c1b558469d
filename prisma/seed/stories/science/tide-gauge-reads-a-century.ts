import { by, defineStory, embed, h, p, picture, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'tide-gauge-reads-a-century',
  section: 'science',
  publishedOffset: '-1d5h',
  headline: 'The tide gauge at Pilot’s Steps has read a century. It says 19.4 centimetres',
  shortHeadline: 'Tide gauge reads a century',
  seoHeadline: 'Saltmere tide gauge: sea level up 19.4 cm in 100 years',
  kicker: 'Sea level',
  standfirst:
    'A float, a wire and a pencil have recorded the harbour every minute for 100 years. More than a third of the rise came in the last twenty.',
  byline: [by('jun-okada')],
  tags: ['sea-level', 'climate', 'oceans', 'flooding', 'harbour-board', 'saltmere'],
  lead: picture('tide-gauge-reads-a-century', {
    alt: 'A small wooden hut on a quay with a painted measuring staff running down into the water',
    caption:
      'The gauge hut at Pilot’s Steps. The staff beside it is read by eye every week, in case the machine has begun to lie.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 46,
    focalY: 48,
  }),
  body: [
    p(
      'Winifred Quill winds the clock at Pilot’s Steps on the same morning each week, as she has done for 31 years. She is 69. The clock turns a drum, the drum carries paper, and a pencil on a wire goes up and down with the sea. The hut has no heating, one chair and the longest unbroken record of anything in Saltmere, this newspaper’s overdraft excepted.',
    ),
    p(
      'The record turned 100 this month. It contains 5,218 weekly sheets, all of which survive, and gaps amounting to nine days: four for a storm, three for a war and two for a mouse.',
    ),
    p(
      'Ewan Tarrant, 42, an oceanographer at Orle University, has spent two years having the sheets scanned and read. His result, published today, is that the mean level of the harbour stands 19.4 centimetres higher than when the pencil started. The rise has not been steady.',
    ),
    table({
      caption: 'Rise of mean sea level at Pilot’s Steps, by twenty-year period',
      headRow: true,
      headColumn: true,
      rows: [
        ['Period', 'Rate (mm a year)', 'Rise (cm)', 'Tides over the quay'],
        ['Years 1–20', '1.1', '2.2', '3'],
        ['Years 21–40', '1.3', '2.6', '5'],
        ['Years 41–60', '1.6', '3.2', '9'],
        ['Years 61–80', '2.2', '4.4', '17'],
        ['Years 81–100', '3.5', '7.0', '41'],
        ['**Century**', '**1.9**', '**19.4**', '**75**'],
      ],
      source: 'Harbour Board gauge sheets; E. Tarrant, Orle University',
    }),
    p(
      'The last column is the one shopkeepers know. It counts tides that stood above the coping of the Old Quay. There were three in the first twenty years, all in gales. Of the 41 in the last twenty, 26 came in ordinary weather.',
    ),
    embed({
      network: 'datawrapper',
      kind: 'chart',
      url: 'https://datawrapper.dwcdn.net/pS19q/4/',
      postId: 'pS19q',
      author: 'Orle University Tide Group',
      handle: 'orle-tide-group',
      title: 'One hundred years at Pilot’s Steps: annual mean level, centimetres above the first year',
      text: 'Line chart of 100 annual means. The line wanders within two centimetres of its trend, passes 8 cm in year 60 and 12.4 cm in year 80, and ends at 19.4 cm. Source: Saltmere Harbour Board.',
      postedOffset: '-1d12h',
    }),
    h(2, 'Is it the sea or the steps?'),
    p(
      'A gauge measures the sea against the land, and land moves too. Dr Tarrant’s group levelled the hut against bedrock on Lantern Hill. The steps have sunk by 1.1 centimetres in the century, most of it when the crane was installed. So the sea accounts for 18.3 of the 19.4. ‘For the person with the wet shop it’s all one,’ he said.',
    ),
    p(
      'The flood gates upriver were designed for a rise of 30 centimetres beyond the level of the year they were built, at which the gauge then read 14.1. At the recent rate of 3.5 millimetres a year that allowance lasts another seventy. Dr Tarrant would not use the recent rate. Over the last ten years it has been 4.1.',
    ),
    h(2, 'The pencil stays'),
    p(
      'The Harbour Board put in a radar gauge eight years ago, which reads to the millimetre and telephones its results to Vantry. It proposed to retire the hut. The two instruments then disagreed by six centimetres for a fortnight, and it emerged that a gull had nested on the radar.',
    ),
    p(
      'So both are kept. The board pays Mrs Quill 40 crowns a week, and she is training a successor, Ivo Lapham, 17, who delivers for the chandler and was found reading the staff without having been asked. She has taught him to sharpen the pencil with a knife. ‘A sharpener makes it too fine,’ she said. ‘It tears on a spring tide.’',
    ),
    related('flood-gates-tested', 'The gates, and what they were built for'),
    related('the-long-shore-part-one', 'Where the same sea meets softer ground'),
  ],
})
