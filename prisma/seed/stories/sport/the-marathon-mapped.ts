import { by, defineStory, h, ol, p, picture, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'the-marathon-mapped',
  section: 'sport',
  publishedOffset: '-4d5h',
  headline: 'The marathon mapped: 42.195 kilometres and the one hill nobody mentions',
  shortHeadline: 'The marathon mapped',
  seoHeadline: 'Saltmere Marathon route: map, hills, split times and road closures',
  kicker: 'Athletics',
  standfirst:
    'Six thousand two hundred people will run round Saltmere next week. The man who measured the course rode it first, at four in the morning, behind a police car.',
  byline: [by('dara-quinn')],
  tags: ['athletics', 'saltmere', 'transport', 'harbour', 'health'],
  lead: picture('the-marathon-mapped', {
    alt: 'Runners crossing a bridge',
    caption:
      'The Orle bridge comes at 30 kilometres. It rises by six metres, and in the memory of most who have run it by sixty.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 50,
  }),
  body: [
    p(
      'A marathon is measured by a man on a bicycle, riding the shortest line a runner could take, thirty centimetres from the kerb, with a counter on the front wheel. In Saltmere he is Roland Ives, 66, who taught geography, and he does it before dawn behind a police car that has been told not to hurry him. The course must not be short. So to the 42.195 kilometres he adds one metre in every thousand, and the field will run about 42 metres they have not been told about.',
    ),
    p('They have now. Here is the rest of it.'),
    h(2, 'The route in seven parts'),
    ol([
      '**Start to 5 km.** Customs House, along the Old Quay. Flat, cobbled for 400 metres, and crowded. Do not overtake on the cobbles.',
      '**5 to 12 km.** Out past the shipyard to the breakwater and back. Wind on one leg or the other.',
      '**12 to 17 km.** Lantern Hill by Cooper’s Row: 48 metres up in 1.6 kilometres. This is the hill everybody mentions. The bakery is on the left.',
      '**17 to 21.1 km.** Down the far side to Rope Walk and halfway. You will feel wonderful. Distrust it.',
      '**21.1 to 30 km.** East bank, flat, by the canal. Few spectators, one tuba.',
      '**30 to 36 km.** The Orle bridge and the west bank. The bridge is short and steep, and behind it, at 34, Mill Lane climbs 19 metres in 700. This is the one nobody mentions.',
      '**36 to 42.195 km.** The ring road, the park and home along the quay. The last 195 metres are cobbled again; Mr Ives apologises.',
    ]),
    h(2, 'Where you should be'),
    table({
      caption: 'Even-paced times, in hours and minutes',
      headRow: true,
      headColumn: true,
      rows: [
        ['Target', 'Per kilometre', '10 km', 'Halfway', '30 km', 'Finish'],
        ['Three hours', '4:16', '0:43', '1:30', '2:08', '3:00'],
        ['Three and a half', '4:59', '0:50', '1:45', '2:29', '3:30'],
        ['Four hours', '5:41', '0:57', '2:00', '2:51', '4:00'],
        ['Five hours', '7:07', '1:11', '2:30', '3:33', '5:00'],
        ['Six, the limit', '8:32', '1:25', '3:00', '4:16', '6:00'],
      ],
      source: 'The Saltmere Lantern’s calculation',
    }),
    p(
      'Nobody runs evenly. Of last year’s 5,640 finishers 91 per cent were slower in the second half than the first, by eleven minutes in the middle case. Those who gained had nearly all gone up Lantern Hill at the back of a group, talking.',
    ),
    p(
      'The limit is six hours, after which the roads open in order from the start. Leonie Abara, 71, a retired midwife, has come last in four of the past five years and holds, with five hours and 58 minutes, what she considers the true course record. ‘They keep the tuba on for me,’ she said. ‘He’s not allowed to go home till I’ve passed.’',
    ),
    h(2, 'If you are not running'),
    p(
      'The Old Quay closes two hours before the start and the ring road for most of the day. The ferries run as usual, and from the 10.20 you can see the leaders twice. Trams stop short at the Infirmary. The best place to be of use is Mill Lane, at 34 kilometres, where there is no band, no banner and no shade, and where last year a boy of ten stood for five hours with a garden hose, asking each runner first.',
    ),
    p(
      'There are 6,200 entries, from nineteen countries, 2,790 of them women, which is 45 per cent and the highest yet. First prize is 5,000 crowns, for either. For everyone else there is a medal and soup.',
    ),
    related('soup-of-the-strike-kitchen', 'Which soup'),
    related('the-bakery-that-never-closed', 'On the left at 13 kilometres, and open'),
  ],
})
