import { by, defineStory, h, html, keyPoints, p, picture, related, ul } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'festival-of-lanterns-programme',
  section: 'culture',
  publishedOffset: '-1d3h',
  headline: 'Five nights of paper and fire: our guide to the Festival of Lanterns',
  shortHeadline: 'Festival of Lanterns: a guide',
  seoHeadline: 'Festival of Lanterns programme: what to see each night',
  kicker: 'Guide',
  standfirst:
    'Nine thousand lanterns, one canal and a piano that has been asked to float. What to see, what to skip and where to stand if you are small.',
  byline: [by('ruth-ellery')],
  tags: ['music', 'theatre', 'food', 'saltmere', 'ferries'],
  lead: picture('festival-of-lanterns-programme', {
    alt: 'Paper lanterns hanging and floating over a canal at night',
    caption:
      'Lanterns on the Rope Walk canal. They are made of rice paper and set out with tongs, the tongs being a condition of the fire brigade.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 48,
  }),
  body: [
    keyPoints('Before you go', [
      'Five nights, beginning in a fortnight; everything on the canal is free.',
      'Lanterns are lit at nightfall, about 20 minutes after the trams put their lights on.',
      'Workshops at Rope Walk Primary every afternoon: 3 crowns with materials, children free.',
      'In a wind above 30 kilometres an hour the floating lanterns stay ashore. Have a plan for supper.',
    ]),
    p(
      'The festival began 140 years ago as a complaint. The city had put out the harbour lamps to save oil, and some fishermen’s wives hung paper lanterns from the Customs House railings so that the council, coming out of a late sitting, should be embarrassed. It was. There have been lanterns ever since and the oil was restored within the week.',
    ),
    p(
      'Malik Tresco, 40, who directs it for the third time, has a budget of 210,000 crowns, of which 48,000 goes on stewards and 6 on the first lantern, bought every year from the same shop in Cask Street. There will be 9,000 more. Schools have made about half.',
    ),
    h(2, 'Night by night'),
    ul([
      '**First night: the lighting.** The eldest fisherman’s widow in the city lights the first lantern and passes it on. This year she is Concetta Barra, 98, who did it once before, at 94, and has refused since on the ground that it was badly organised.',
      '**Second night: the small boats.** Forty rowing boats, each with a lantern made by its crew. Last year’s winner was a working lighthouse; the year before’s sank.',
      '**Third night: music.** Two brass bands on opposite banks play the same waltz, and try to meet. The station piano goes by on a barge at nine, with Tomasz Wyre at it.',
      '**Fourth night: the shadow plays.** Six short plays on a sheet hung from the Cooper’s Row bridge. *The Owl Who Paid Rent* is for under-sevens and the best of them.',
      '**Last night: letting go.** Each lantern carries a slip of paper on which people write whatever they would like taken away. They are collected downstream at the weir, unread, and burned.',
    ]),
    h(2, 'What to skip'),
    p(
      'The VIP terrace, at 45 crowns, faces a warehouse. The official lantern-shaped biscuit is mostly lantern. And leave the car: the new night trams will stop at Customs House Square, and the ferries will run until half past one.',
    ),
    h(2, 'Where to stand'),
    ul([
      'If you are under 1.20 metres: the step in front of the rope museum, which is kept for you by a steward called Una.',
      'If you want a photograph: the Tanner’s Wharf footbridge, before seven.',
      'If you use a wheelchair: the east bank from the lock to the school is level and has a rail at the right height. Twelve places can be booked, the rest need no booking.',
      'If you do not like crowds: the weir, on the last night, after eleven. They come round the bend all together.',
    ]),
    html(
      '<p><strong>Fire, briefly.</strong> Lanterns with a flame are for the canal only. Sky lanterns are forbidden, will be confiscated and were, last year, chiefly found in the night bus depot.</p>',
    ),
    p(
      'The slips are really not read. Mr Tresco rakes them out himself. But paper comes open in the water, and in his first year he could not help seeing one. ‘It said *the dog next door*,’ he said. ‘Then under it, in different writing, *no*.’',
    ),
    related('piano-on-platform-four', 'The piano, before it was asked to float'),
    related('soup-of-the-strike-kitchen', 'What the brass bands will be fed'),
  ],
})
