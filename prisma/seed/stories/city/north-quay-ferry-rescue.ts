import { at, by, defineStory, embed, h, p, picture, related, ul } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'north-quay-ferry-rescue',
  section: 'city',
  publishedOffset: '-3h',
  headline: 'Ferry crew pulls fourteen from the harbour after training boat capsizes',
  shortHeadline: 'Ferry rescues fourteen in harbour',
  kicker: 'Rescue',
  standfirst:
    'The cadet cutter Kittiwake went over off the Wrack Bank. Two names on her list have not been accounted for, and the search goes on.',
  byline: [by('maren-holt')],
  dateline: 'North Quay',
  tags: ['ferries', 'harbour', 'police', 'saltmere', 'harbour-board'],
  lead: picture('north-quay-ferry-rescue', {
    alt: 'An orange ferry lies across a grey swell with a rescue line stretched from its side to the water.',
    caption:
      'The ferry *Gannet* put herself between the wind and the people in the water, which gave her crew calm enough to work in.',
    credit: 'Illustration: Pavel Novik',
    focalX: 62,
    focalY: 50,
  }),
  body: [
    p(
      'The crew of a harbour ferry pulled fourteen people out of the water after a training boat of the Saltmere Sea Cadets turned over in a squall off the Wrack Bank. Twelve of them are cadets aged between 14 and 17. The other two are their instructors.',
    ),
    p(
      'The boat’s list shows sixteen names. The pilot cutter, the police launch and a helicopter from Fenwick Sound are searching the harbour north of the bank for two cadets who have not been accounted for.',
    ),
    p(
      'The *Gannet* was halfway over with 61 passengers when her mate, Youssef Haddad, 29, saw the cutter’s mast go down and not come up. Captain Bridie Coll, 44, turned the ferry across the wind, stopped her engines and lowered the bow ramp to the water.',
    ),
    p(
      '‘You can’t climb a ferry’s side in wet clothes,’ she said on the quay. ‘A ramp you can crawl up. We practise it with a dummy called Norman. Norman complains less.’',
    ),
    p(
      'All fourteen were aboard within eleven minutes. Passengers gave up coats, and the ferry’s kiosk gave up its tea. Nine people were taken to the Infirmary with cold; none is badly hurt, the hospital said.',
    ),
    embed({
      network: 'x',
      url: 'https://x.com/nqferries/status/1990417263385501',
      postId: '1990417263385501',
      author: 'North Quay Ferries',
      handle: '@nqferries',
      verified: true,
      text: 'MV Gannet has taken 14 people from the water off the Wrack Bank and is landing them at North Quay, berth 2. Crossings are suspended. If you are waiting for someone from the cadets, staff in orange are at the ticket hall.',
      postedOffset: at('-3h25m'),
      capturedOffset: at('-3h5m'),
    }),
    h(2, 'What is known of the squall'),
    p(
      'The Harbour Board’s mast at Pier Nine measured a gust of 31 knots at the time, after an hour at 12. A warning for small craft was broadcast six minutes before the cutter capsized. Whether her instructors heard it is among the things the Board’s inquiry will ask.',
    ),
    p(
      'The *Kittiwake* is an open wooden boat of nine metres, built for the cadets in Carrow Bay 33 years ago. She carries life jackets for twenty, and everybody taken from the water was wearing one.',
    ),
    embed({
      network: 'bluesky',
      url: 'https://bsky.app/profile/saltmerecoast.example/post/3kx7wrackbank2',
      postId: '3kx7wrackbank2',
      author: 'Saltmere Coast Rescue',
      handle: '@saltmerecoast.example',
      text: 'Please keep small boats out of the harbour north of the Wrack Bank until we stand down. We have enough hands. What we need is clear water and people who stay on the quay.',
      postedOffset: at('-3h10m'),
      capturedOffset: at('-3h2m'),
    }),
    h(2, 'For families'),
    ul([
      'Parents and guardians can meet the cadets in the North Quay ticket hall.',
      'The Infirmary asks callers to use the number given to them by the cadets’ office, and to leave the main line free.',
      'Ferries will run again when the search is over. The number 6 bus is running with every vehicle the depot has.',
    ]),
    related('harbour-tunnel-opens-at-last', 'The other way across'),
  ],
  updates: [
    {
      offset: '-40m',
      kind: 'update',
      note: 'All sixteen people on the list are accounted for; the search has been called off and ferries run again.',
      headline: 'All accounted for after ferry crew rescues fourteen from capsized training boat',
      standfirst:
        'The two cadets missing from the roll of the Kittiwake had missed the boat instead: both were at the dentist. The search was called off and ferries are running.',
      replace: {
        1: p(
          'The boat’s list showed sixteen names, and for two hours the pilot cutter, the police launch and a helicopter from Fenwick Sound searched for the other two. They were found in the waiting room of a dental practice on Rope Walk. The brothers, 15 and 16, had told a friend that they would not be sailing. The friend was in the water.',
        ),
        11: ul([
          'Eight of the nine people taken to the Infirmary have gone home. One instructor stays overnight for observation.',
          'Ferries began running again half an hour after the search was called off, with the *Gannet* in service and her captain at the wheel.',
          'The cadets’ office asks for the return of coats to be left until tomorrow, when it will have worked out whose are whose.',
        ]),
      },
      append: [
        p(
          'Commander Edith Lorne, 63, who runs the cadets, said that the list would in future be called aloud on the pontoon rather than ticked. ‘We had sixteen ticks and fourteen people,’ she said. ‘I have never been so glad to be wrong about two.’',
        ),
      ],
    },
  ],
})
