import { by, defineStory, h, p, picture, quote, related, ul } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'customs-house-roof-vote',
  section: 'city',
  publishedOffset: '-1d6h',
  headline: 'Council votes to mend the dome it has been holding buckets under',
  shortHeadline: 'Council votes to mend Customs House dome',
  kicker: 'City hall',
  standfirst:
    'By 24 votes to 17, Customs House will have a new roof before it has a new mayor. The work takes two years and the pigeons have been considered.',
  byline: [by('tobias-anand')],
  tags: ['customs-house', 'saltmere', 'budget', 'odile-brandt'],
  lead: picture('customs-house-roof-vote', {
    alt: 'A domed public building with scaffolding around its drum and a crane beside it.',
    caption:
      'The dome of Customs House has been in scaffolding for three years, which has so far cost 410,000 crowns in hire and kept out no rain.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 36,
  }),
  body: [
    p(
      'The city council voted by 24 to 17 to repair the roof of Customs House. The debate lasted four hours. For the last of them it rained, and the clerk moved the minute book twice.',
    ),
    p(
      'The work will cost 4.8 million crowns over two years: 5.1 million for copper and timber, 2.2 million for stone and 1.1 million for moving the council out and back again.',
    ),
    p(
      'The dome was finished 164 years ago by an architect, Josiah Threlfall, who had seen one in Ilmaria and drew it from memory. The copper is original in most places. Where it is not, according to the survey, it is roofing felt, lead, bitumen and, above the committee room, a sign for a brand of tea.',
    ),
    h(2, 'How the vote went'),
    ul([
      'For: 16 of the mayor’s Civic Union, the five Greens and three independents.',
      'Against: the 15 members of Piet Sander’s National List, and two of the Civic Union.',
      'The council has 41 seats, and everybody came. Those below the leak were given the choice of another chair.',
    ]),
    p(
      'Mr Sander, 55, proposed a cheaper scheme: a flat ceiling under the dome, at 900,000 crowns, which would have hidden the problem until his grandchildren sat in the room. ‘They will have better roofs by then,’ he said. The surveyor, asked for her opinion, said that the timber would not wait for them.',
    ),
    quote(
      [
        'The ring beam has lost a third of its section on the weather side. It is holding because it has always held. That is not a property of the material.',
      ],
      {
        speaker: 'Imogen Thwaite',
        role: 'surveyor',
        sourceName: 'Report on the condition of the dome, page 31',
      },
    ),
    p(
      'The mayor, Odile Brandt, said that she had been advised to wait for the opening of the harbour tunnel before asking the public to admire another bill. ‘But then it would have been a decision about the tunnel,’ she said. ‘It’s a decision about a bucket.’',
    ),
    h(2, 'Where the council will sit'),
    p(
      'From the spring, meetings move to the Ropeworks canteen, which seats 300 and has a serving hatch. The register office moves to the library. Weddings booked for the rotunda may be held on the stairs below the scaffolding at half price; eleven couples have already said yes, one of them because of the scaffolding.',
    ),
    p(
      'The state pays for two fifths of the work as the building is listed, and the remainder is borrowed over fifteen years. Some four hundred pigeons live in the lantern at the top. A clause in the contract forbids disturbing them between nesting and fledging, and the builder has asked the council to tell the pigeons which months those are.',
    ),
    related('harbour-tunnel-opens-at-last', 'The other bill'),
  ],
  updates: [
    {
      offset: '-22h',
      kind: 'correction',
      note: 'The total cost of the repair is corrected from 4.8 to 8.4 million crowns.',
      replace: {
        1: p(
          'The work will cost 8.4 million crowns over two years: 5.1 million for copper and timber, 2.2 million for stone and 1.1 million for moving the council out and back again.',
        ),
      },
      correction: {
        blockIndex: 1,
        text: 'An earlier version of this story gave the cost of the repair as 4.8 million crowns. It is 8.4 million. The three parts of the sum were right and their total was not.',
        reason: 'Two digits were transposed in writing; a reader on Cable Street did the addition.',
        severity: 'correction',
      },
    },
  ],
})
