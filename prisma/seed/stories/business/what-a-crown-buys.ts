import { by, defineStory, h, p, picture, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'what-a-crown-buys',
  section: 'business',
  publishedOffset: '-3d4h',
  headline: 'What a crown buys: ten things we can afford, and the one we cannot',
  shortHeadline: 'What a crown buys',
  kicker: 'The numbers',
  standfirst:
    'The Lantern has priced the same basket in the same shops for ten years. It takes less work to fill than it did. The flat to carry it home to is another matter.',
  byline: [by('ines-carvalho')],
  tags: ['wages', 'housing', 'food', 'small-business', 'saltmere'],
  lead: picture('what-a-crown-buys', {
    alt: 'A market stall with vegetables and a pair of scales',
    caption:
      'The scales on Olwen Fisk’s stall are checked once a year by the city, and once a week by Mrs Dunne from number forty.',
    credit: 'Illustration: Pavel Novik',
    focalX: 45,
    focalY: 55,
  }),
  body: [
    p(
      'Ten years ago this newspaper sent a trainee to buy ten ordinary things and keep the receipts. The trainee is now the business editor and still has them. Every year since, on the same morning of the same month, somebody from this desk has gone back to the same counters with the same list. This is the tenth return.',
    ),
    p(
      'The basket cost 26 crowns then and costs 32.75 now, a rise of 26 per cent. Over the same ten years the middle wage in Saltmere has gone from 12.40 crowns an hour to 16.60, which is 34 per cent. So it is, by the only measure that matters to a person with a string bag, cheaper: 126 minutes’ work then, 118 now.',
    ),
    table({
      caption: 'The Lantern’s basket, in crowns',
      headRow: true,
      headColumn: true,
      rows: [
        ['', 'Ten years ago', 'Now', 'Change (%)'],
        ['Loaf, 800 g', '1.90', '2.80', '+47'],
        ['Milk, one litre', '0.80', '1.10', '+38'],
        ['Potatoes, one kilo', '0.90', '1.20', '+33'],
        ['Mackerel, one kilo', '6.50', '5.90', '−9'],
        ['Eggs, six', '1.50', '2.55', '+70'],
        ['Coffee, standing', '1.40', '2.30', '+64'],
        ['Tram, single', '1.80', '2.40', '+33'],
        ['Ferry to North Quay, single', '3.00', '3.60', '+20'],
        ['Cinema seat', '7.00', '9.10', '+30'],
        ['The Saltmere Lantern', '1.20', '1.80', '+50'],
        ['**Total**', '**26.00**', '**32.75**', '**+26**'],
      ],
      source: 'The Saltmere Lantern’s own receipts; wages from the National Statistics Office',
    }),
    p(
      'Eggs rose most, for which the supplier blames feed and the feed merchant blames the supplier. Mackerel is the only thing to have got cheaper. Olwen Fisk, 59, who has sold it from the corner of Market Street for 30 years, is unmoved by the achievement. ‘It’s cheaper because nobody under forty will gut one,’ she said. ‘I’d put the price up if they’d take the head off.’',
    ),
    p('We draw no attention to the line about newspapers.'),
    h(2, 'The thing not in the basket'),
    p(
      'The trainee did not think to put rent on the list, since one does not carry it home. The city registry did. Ten years ago the middle rent of a two-room flat in Saltmere was 98 crowns a week. It is 171 now, up 74 per cent.',
    ),
    table({
      caption: 'Hours of work at the middle wage',
      headRow: true,
      headColumn: true,
      rows: [
        ['', 'Ten years ago', 'Now'],
        ['To fill the basket', '2 h 6 min', '1 h 58 min'],
        ['To pay a week’s rent, two rooms', '7 h 54 min', '10 h 18 min'],
      ],
      source: 'City rent registry; The Saltmere Lantern’s calculation',
    }),
    p(
      'That is two hours and twenty-four minutes more, every week. The eight minutes saved on the shopping cover about a twentieth of it. Mrs Fisk rents the flat above a chandler’s and did the division on a paper bag while we were still finding the right page. She got the same answer.',
    ),
    h(2, 'How we counted'),
    p(
      'Same shop, same size, no special offers. Two shops have closed and were replaced by the nearest. The coffee is drunk standing because sitting was ruled to be a different product after an argument in the third year. Wages are before tax; half of those who work here earn more and half less.',
    ),
    related('brick-terraces-of-lantern-hill', 'The tenants who bought the street'),
    related('the-bakery-that-never-closed', 'Rolls, 60 cents, at any hour'),
  ],
})
