import { by, defineStory, h, image, p, picture, quote, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'court-rules-on-river-rights',
  section: 'nation',
  publishedOffset: '-2d5h',
  headline: 'The Orle may sue, the Supreme Court rules, and names two people to speak for it',
  shortHeadline: 'The Orle may sue, court rules',
  kicker: 'Courts',
  standfirst:
    'By four to three the judges gave a river 340 kilometres long the standing of a party. Its first case is against a tannery.',
  byline: [by('tobias-anand')],
  dateline: 'Vantry',
  tags: ['courts', 'river-orle', 'water', 'vantry'],
  lead: picture('court-rules-on-river-rights', {
    alt: 'A river bends twice through flat green fields under a wide sky.',
    caption:
      'The Orle above Stell Bridge, where the tannery’s outfall joins it. The court now counts the river itself among those it may have harmed.',
    credit: 'Marit Aune/Nordlys Agency',
    focalX: 52,
    focalY: 62,
  }),
  body: [
    p(
      'The river Orle can go to court. By four votes to three the Supreme Court of Verrin decided that the river is a party with standing in any case about its own water, and that it need not wait until a person has been made ill by it.',
    ),
    p(
      'The ruling ends a dispute that began six years ago with a smell. Below the Marchbank tannery at Stell Bridge the river ran brown on certain nights and clear by morning. Nobody lives on that stretch and nobody may fish there, so nobody was injured, and the district court dismissed the case for want of anyone to bring it.',
    ),
    quote(
      [
        'The respondent says that there is no claimant. There is a claimant; it is eleven metres wide at the place in question, and the respondent has been using it.',
        'The law has for two centuries allowed a ship to be arrested and a company to be insulted. It would be a strange delicacy to stop at a river.',
      ],
      {
        speaker: 'Ebba Tallis',
        role: 'Justice of the Supreme Court, for the majority',
        sourceName: 'River Orle by its guardians v. Marchbank Leather, paragraphs 12 and 13',
        sourceUrl: 'https://court.example/judgments/river-orle-v-marchbank',
      },
    ),
    p(
      'As a river cannot instruct a solicitor, the court appointed two guardians for a term of seven years. Sefton Awad, 61, a hydrologist at Orle University, is one. The other is Nell Garrity, 48, who keeps the lock at Hollin and told the court she had been talking to the river for some time already.',
    ),
    h(2, 'What it may ask for'),
    p(
      'The guardians may sue for damage to the river’s water, bed and banks. Whatever they win goes into a trust for its repair. They may not oppose a dam, weir or bridge that has a permit, and they may not act against floods, a point the insurers had asked to have in writing.',
    ),
    p(
      'In the minority opinion Justice Conrad Oakes, 70, agreed that the tannery had fouled the water and doubted nearly everything else. A right, he wrote, is held by somebody who can be disappointed. He foresaw claims by marshes.',
    ),
    image('flood-gates-tested', {
      alt: 'River barrier gates stand half raised between concrete piers where the river meets the harbour.',
      caption:
        'The barrier at Saltmere, where the Orle ends. The guardians may not act against floods, and so may not object to it.',
      credit: 'Pavel Novik/The Saltmere Lantern',
      size: 'wide',
    }),
    h(2, 'The tannery’s answer'),
    p(
      'Marchbank employs 130 people. Its managing director, Isolde Finch, 53, said that the night discharges stopped four years ago, when a second settling tank was built at a cost of 3.8 million crowns, and that she would have liked somebody to mention it. The guardians’ first act was to ask for the tank’s records. She has sent them, in a van.',
    ),
    p(
      'Garrity read the judgment on the lock gate. She thought it fair, if long. Had she told the river? ‘It goes past the court,’ she said. ‘I expect it knows.’',
    ),
    related('flood-gates-tested', 'Where the same river meets the sea'),
  ],
})
