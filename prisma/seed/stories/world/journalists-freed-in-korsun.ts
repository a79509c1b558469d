import { by, defineStory, h, p, picture, pull, quote } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'journalists-freed-in-korsun',
  section: 'world',
  publishedOffset: '-2d8h',
  headline: 'Seven journalists walk out of Korsun prison with their notebooks, minus the pages',
  shortHeadline: 'Seven journalists freed in Korsun',
  kicker: 'Press freedom',
  standfirst:
    'After 412 days the staff of a local paper in Tarsk and two Ilmarian colleagues were released without a trial and without an explanation.',
  byline: [by('leila-farouk')],
  dateline: 'Korsun',
  tags: ['press-freedom', 'tarsk', 'courts', 'ilmaria'],
  lead: picture('journalists-freed-in-korsun', {
    alt: 'A heavy gate stands open and low morning light falls through it on an empty yard.',
    caption:
      'The east gate of Korsun prison on the morning of the release. It is the gate for deliveries; the main one was being painted.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 50,
  }),
  body: [
    p(
      'They came out one by one, in the order of the alphabet, and each signed for a paper bag. In the bag were a belt, a telephone with a flat battery and a notebook from which the written pages had been cut with a blade, very neatly, along the wire.',
    ),
    p(
      'The seven had been held for 412 days. Five made up the whole staff of the *Korsun Mirror*, a weekly with a print run of 2,600. Two were visiting from Ilmaria to write about them. None was charged.',
    ),
    p(
      'What the *Mirror* had printed was a list. It gave the names of 61 streets in Korsun and the date on which each had last been resurfaced according to the city’s accounts. Beside this stood a photograph of each street. The prosecutor called it a disclosure of infrastructure.',
    ),
    quote(
      [
        'They asked me every week who had paid me. I said the subscribers. They asked for a list of the subscribers. I said, it is the same people who drive on the streets.',
      ],
      { speaker: 'Vasil Terrik', role: 'editor of the Korsun Mirror, 54' },
    ),
    h(2, 'Why now'),
    p(
      'No reason was given. The order of release has one line and a stamp. But the foreign ministers of Tarsk, Verrin and Ilmaria are to meet in Vantry this week for the first time in eleven years, and diplomats of two of the three countries say that the seven were mentioned in every conversation about the date.',
    ),
    p(
      'In Ilmaria, where an election is due within days, they have been an issue. Pia Lantos, 38, one of the two Ilmarians, was put on a ballot in Sefa in her absence. She learnt it from the consul at the gate. She asked which party, and then what its programme was.',
    ),
    pull('I said, it is the same people who drive on the streets.', {
      speaker: 'Vasil Terrik',
      role: 'editor of the Korsun Mirror',
    }),
    h(2, 'What they missed'),
    p(
      'Terrik’s deputy, Oksa Renn, 31, has a son who was seven months old when she was arrested, and who hid from her behind his grandmother’s skirt. The photographer, Milos Hart, 45, was told that his flat had been let. The youngest, a trainee named Tem, who is 22 and asked that we leave out his surname, had been at the paper for nine days.',
    ),
    p(
      'Eleven reporters are still in prison in Tarsk, according to the union in Korsun, which keeps the count on a card in its window. The law on infrastructure is unchanged. Asked whether the *Mirror* would appear again, Terrik said that it had a debt to its readers of 58 issues.',
    ),
    p(
      'They walked to the office from the gate, since no taxi had been told to come. It is on Mill Street. Between the two tram stops, where in the paper’s photograph there had been a hole with a chair standing in it, the asphalt was new.',
    ),
  ],
})
