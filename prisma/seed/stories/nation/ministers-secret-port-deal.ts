import { by, defineStory, h, keyPoints, p, picture, quote, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'ministers-secret-port-deal',
  section: 'nation',
  publishedOffset: '+5h',
  embargo: true,
  headline: 'Minister signed away Fenwick deep-water quay for forty years, leaked papers show',
  shortHeadline: 'Secret deal for Fenwick quay',
  kicker: 'Investigation',
  standfirst:
    'Viktor Hale granted a concession without a tender to a company with one employee and no ships. Neither the Assembly nor the Harbour Board was told.',
  byline: [by('tobias-anand'), by('maren-holt')],
  dateline: 'Vantry',
  tags: ['harbour', 'shipping', 'trade', 'harbour-board', 'vantry'],
  lead: picture('ministers-secret-port-deal', {
    alt: 'Container cranes stand over dark water at night, their lamps reflected below.',
    caption:
      'The deep-water quay at Fenwick Sound handled 186,000 containers last year. It is the only one in Verrin that takes ships of more than fourteen metres’ draught.',
    credit: 'Marit Aune/Nordlys Agency',
    focalX: 60,
    focalY: 44,
  }),
  body: [
    keyPoints('What the papers show', [
      'A concession for the quay at Fenwick Sound was signed seven months ago and runs for forty years.',
      'The holder, Meridian Bollard Ltd, was registered nineteen days before and has one employee.',
      'The yearly rent is 3.2 million crowns. The quay earned the Harbour Board 11.7 million last year.',
      'The law requires a public tender for any lease of a port above ten years.',
    ]),
    p(
      'The minister of transport, Viktor Hale, leased the most valuable quay in the country to a company nobody in the shipping trade had heard of, on terms that were never published. The Lantern has read the contract, its two annexes and eleven letters about it.',
    ),
    p(
      'The papers came from a person with lawful access to them, who does not wish to be named. We checked them against the register of companies, the ministry’s own post book and the recollection of three people who were in the room. Two of the three confirmed the signature. The third confirmed the room.',
    ),
    h(2, 'The company'),
    p(
      'Meridian Bollard has its seat above a dry cleaner’s in Vantry. Its one employee, Lionel Strake, 34, answered the door and said that he forwarded post. He did not know what a bollard was, although, he said, he had once looked it up.',
    ),
    p(
      'Its shares belong to a second company in Ilmaria, and that company’s to a foundation whose beneficiaries need not be named. Its lawyer wrote that his clients were ‘experienced investors in fixed maritime assets’ and that further questions would be answered by letter within ninety days.',
    ),
    table({
      caption: 'The quay at Fenwick Sound, million crowns a year',
      headColumn: true,
      rows: [
        ['', 'Now', 'Under the concession'],
        ['Income of the Harbour Board', '11.7', '3.2'],
        ['Cost of upkeep, paid by the Board', '2.4', '2.4'],
        ['Left for the Board', '9.3', '0.8'],
      ],
      source: 'Harbour Board accounts; annex 2 of the concession',
    }),
    h(2, 'What the minister says'),
    p(
      'We put nine questions to Hale two days ago. His office answered three. The concession, it wrote, was ‘an option and not a lease’; it would be laid before the Assembly ‘at the appropriate time’; and no tender had been needed, because an option transfers nothing.',
    ),
    quote(['The Holder shall enter into possession on the date of signature.'], {
      sourceName: 'Concession for the deep-water quay, clause 3',
    }),
    p(
      'Leases above ten years need a tender under section 8 of the Ports Act, and above twenty years the consent of the Assembly. Professor Adela Munn, 56, who teaches the law of public contracts at Orle University, read clause 3 at our request. ‘If that’s an option, my flat is an option,’ she said.',
    ),
    p(
      'The Harbour Board, which runs the quay, learnt of the contract from us. Its chair, Thomas Ansty, 67, asked to see the map in annex 1, then asked for a chair. The dues from Fenwick pay the interest on the harbour tunnel.',
    ),
    h(2, 'What is not known'),
    p(
      'We do not know who owns Meridian Bollard, or whether anybody was paid. Nothing in the papers shows that Hale received money. In a note of seven lines the permanent secretary of the ministry advised him against signing. The note is stamped as read.',
    ),
    related('prime-minister-sol-reshuffle', 'The reshuffle that enlarged the minister’s department'),
    related('harbour-tunnel-opens-at-last', 'The tunnel that the dues pay for'),
  ],
})
