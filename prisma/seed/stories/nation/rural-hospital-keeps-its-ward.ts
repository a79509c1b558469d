import { at, by, defineStory, embed, h, p, picture, pull, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'rural-hospital-keeps-its-ward',
  section: 'nation',
  publishedOffset: '-1d4h',
  headline: 'Hollin keeps its maternity ward, and the ministry borrows a stopwatch',
  shortHeadline: 'Hollin keeps its maternity ward',
  kicker: 'Health',
  standfirst:
    'Fourteen midwives, a vet and a snow plough driver timed every road in the Marches for a winter. The minister read the result and withdrew the closure.',
  byline: [by('tobias-anand')],
  dateline: 'Hollin',
  tags: ['hospitals', 'health', 'hollin'],
  lead: picture('rural-hospital-keeps-its-ward', {
    alt: 'A small hospital of two storeys stands among green hills with a road winding up to it.',
    caption:
      'The cottage hospital at Hollin has eight maternity beds. The next nearest are in Vantry, 96 kilometres away over the Stell.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 48,
    focalY: 50,
  }),
  body: [
    p(
      'The maternity ward at Hollin will stay open. The Ministry of Health withdrew the order to close it yesterday, eleven months after signing it, and in the corridor of the cottage hospital somebody rang the bell that is otherwise rung for births.',
    ),
    p(
      'The case for closing was that nobody in the Marches lived more than fifty minutes from the new unit in Vantry. The case against was a school exercise book with a blue cover, kept by Bethan Crowe, 46, who has been a midwife at Hollin for twenty-one years.',
    ),
    p(
      'In it are 388 journeys. Fourteen midwives, a vet, the driver of the Stell snow plough and anyone else with a reason to be out wrote down when they left, when they arrived and what the road was like. They did it from the first frost to the last. The mean was 94 minutes. On nineteen days the road was shut.',
    ),
    pull('On nineteen days the road was shut.'),
    p(
      'Crowe posted the book to the ministry by registered mail and kept a copy. Nothing came back for two months. Then a young man arrived from Vantry with a stopwatch, to check. He had asked for a day of ordinary weather and was given one; it took him an hour and fifty minutes, and he had to be towed once.',
    ),
    embed({
      network: 'facebook',
      url: 'https://www.facebook.com/verrinhealth/posts/pfbid02Hollin77',
      postId: 'pfbid02Hollin77',
      author: 'Ministry of Health of Verrin',
      handle: 'verrinhealth',
      verified: true,
      text: 'The Minister has today withdrawn the closure order for the maternity unit at Hollin. New measurements of travel times show that the assumption on which the order rested does not hold in winter.\n\nWe thank the residents of the Marches for their records, which were better than ours.',
      postedOffset: at('-1d9h'),
      capturedOffset: at('-1d8h'),
    }),
    p(
      'The minister, Anselm Roke, came to Hollin himself to say it. He drank tea in the day room and was shown the book. He asked whether he might have it for the ministry’s archive. He might have the copy, Crowe said.',
    ),
    h(2, 'Ten more wards'),
    p(
      'The decision concerns Hollin only. Ten other small wards in the Marches are on the list, and the orders for four of them take effect within the year. The campaign has sent each of the ten an exercise book.',
    ),
    p(
      'What the ward costs is not in dispute: 2.1 million crowns a year for 160 births, against 7,400 crowns a birth in Vantry. The ministry will pay the difference from a new fund for distance. The hospital’s director, Rufus Ottaway, 60, said that he had been handed a budget for three years and a leaking autoclave, and was grateful for the first.',
    ),
    p(
      'The bell was rung again at the end of the afternoon, this time for its proper purpose. She weighs 3.4 kilograms. Her parents live on the far side of the Stell, and the plough went ahead of them.',
    ),
    related('prime-minister-sol-reshuffle', 'What became of the minister'),
    related('census-of-the-marches', 'More people live up there than the ministry thought'),
  ],
})
