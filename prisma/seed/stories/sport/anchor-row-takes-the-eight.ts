import { by, defineStory, h, p, picture, quote, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'anchor-row-takes-the-eight',
  section: 'sport',
  publishedOffset: '-9h30m',
  headline: 'Anchor Row takes the eight by thirty-one hundredths and a borrowed oar',
  shortHeadline: 'Anchor Row takes the eight',
  seoHeadline: 'Anchor Row win national women’s eights by 0.31 seconds',
  kicker: 'Rowing',
  standfirst:
    'The national women’s title comes to Saltmere for the first time since the clubhouse had a roof of its own.',
  byline: [by('dara-quinn'), by('pavel-novik', 'photographs')],
  dateline: 'Hollin',
  tags: ['rowing', 'river-orle', 'saltmere', 'hollin', 'athletics'],
  lead: picture('anchor-row-takes-the-eight', {
    alt: 'A rowing eight on a river at dawn',
    caption:
      'Anchor Row going out on the Orle at first light, eight months before the final. They have shared this reach all winter with a gravel barge.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 50,
    focalY: 60,
  }),
  body: [
    p(
      'The final of the national eights was rowed at Hollin in a crosswind, six lanes, two thousand metres, and for 1,900 of them Anchor Row of Saltmere were not winning it. Posy Arkell, 22, their cox, had known since the halfway mark that they would. She declined to tell the crew. ‘They’d have thought about it,’ she said.',
    ),
    p(
      'Vantry University led by almost a length at 1,000 metres, with the Tarsk-trained stroke who has beaten everyone this year. Then Ms Arkell asked for ten strokes, and after them for ten more, in the tone, said her bow seat afterwards, of somebody asking for the salt. They went through in the last nine strokes. The photograph took four minutes to be developed, so to speak, and said 0.31 seconds, or a little over a metre and a half.',
    ),
    table({
      caption: 'National women’s eights, final, 2,000 metres',
      headRow: true,
      headColumn: true,
      rows: [
        ['Crew', '500 m', '1,000 m', '1,500 m', 'Finish'],
        ['**Anchor Row**', '1:33.9', '3:09.0', '4:43.2', '**6:14.42**'],
        ['Vantry University', '1:32.1', '3:06.2', '4:41.7', '6:14.73'],
        ['Hollin Ladies', '1:34.0', '3:10.4', '4:47.3', '6:21.18'],
        ['Carrow Bay', '1:34.8', '3:12.1', '4:50.0', '6:25.60'],
      ],
      source: 'Verrin Rowing Union; Fenwick Sound and Orle University finished fifth and sixth',
    }),
    h(2, 'Seat five'),
    p(
      'That they started at all was owed to Carrow Bay. In warming up Anchor Row’s five seat, Ingrid Solberg-Pike, 29, a vet, hit a channel buoy and split the loom of her oar. There were 25 minutes. Carrow Bay’s coach ran 300 metres along the bank with their spare, which was painted in their colours and two centimetres short. Anchor Row therefore won the title with seven blue blades and a green one. Ms Solberg-Pike says she noticed the difference on every stroke, of which there were 231.',
    ),
    p(
      'None of the nine is paid to row. The stroke, Freya Lundgate, 26, is a paramedic, and came to the final by way of a night shift she had failed to swap. Behind her sit a vet, two teachers, a plasterer, a ferry deckhand and, in the bows, sisters from Lantern Hill who have not sat next to each other willingly since primary school. The eight are 214 years old together, a mean of 26 years and nine months.',
    ),
    quote(
      [
        'I’ve had faster crews. I never had one that minded so much being second. You can’t coach that, it’s a defect of character, and I chose eight who had it.',
      ],
      { speaker: 'Brid Akkerman', role: 'coach of Anchor Row, 61' },
    ),
    h(2, 'A roof'),
    p(
      'The club last won this title 38 years ago. The clubhouse roof was lost in a gale two winters later and the boats have since been kept under a tarpaulin lent by the Harbour Board, which writes once a year to ask for it. The prize is 12,000 crowns. The roof is 96,000, so eight more of these would do it, as the treasurer told the dinner; seven, someone told him, they had one.',
    ),
    p(
      'They were back on the water the next morning at ten to six, in a light rain, going upstream. There is the matter of the Bronze Age boat: the university needs eighteen paddlers for its copy and Anchor Row have offered eight. Ms Arkell will steer. The green oar went home to Carrow Bay on a roof rack, with all nine names on the loom and a note of apology for the scratches.',
    ),
    related('bronze-age-boat-in-the-mud', 'The other boat in their diary'),
    related('sailors-wait-for-wind', 'Downstream, two days earlier, and in no hurry'),
  ],
})
