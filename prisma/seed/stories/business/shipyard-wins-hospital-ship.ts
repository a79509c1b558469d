import { by, defineStory, embed, h, p, picture, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'shipyard-wins-hospital-ship',
  section: 'business',
  publishedOffset: '-1d1h',
  headline: 'Calder & Wray wins the order for a hospital ship, and 160 jobs with it',
  shortHeadline: 'Shipyard wins hospital ship',
  kicker: 'Shipbuilding',
  standfirst:
    'The 168-million-crown vessel will be the largest built in Saltmere for 34 years. First the yard has to get a theatre company out of its dock.',
  byline: [by('ines-carvalho'), by('pavel-novik', 'photographs')],
  tags: ['shipping', 'jobs', 'hospitals', 'trade', 'saltmere', 'wages'],
  lead: picture('shipyard-wins-hospital-ship', {
    alt: 'The hull of a ship in a dry dock, propped on both sides',
    caption:
      'No. 1 dock at Calder & Wray, where a ferry is having her plates renewed. The hospital ship, thirty metres longer, will be built in the dock next door.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 48,
    focalY: 52,
  }),
  body: [
    p(
      'The telephone call came while Sunniva Rask was under a ferry. By the time the managing director of Calder & Wray had climbed out of No. 1 dock and washed her hands, the caller had rung off, and it took forty minutes to find out that the yard had won the biggest order in its living memory.',
    ),
    p(
      'The customer is the Northern Medical Relief Society, which runs two elderly hospital ships along coasts with more harbours than roads. Its third will be 126 metres long, with 122 beds, four operating theatres and a deck that can take a helicopter or, in the drawings, 300 people queuing in the shade. The price is 168 million crowns. A deposit of 15 per cent, 25.2 million, was paid on signature.',
    ),
    embed({
      network: 'linkedin',
      kind: 'post',
      url: 'https://www.linkedin.com/posts/sunniva-rask-calderwray_hospitalship-activity-7391846205517844480-Qm3x',
      author: 'Sunniva Rask',
      handle: 'sunniva-rask-calderwray',
      verified: true,
      text: 'I am not thrilled to announce, because I am too tired, but we have won the hospital ship. 126 metres, 122 beds, 31 months. We are hiring 160 people: platers, pipefitters, electricians, and two people who can explain Dutch winches. No cover letters. Come to the gate at seven and ask for Morag.',
      postedOffset: '-1d4h',
    }),
    p(
      'By the end of the first morning Morag Tait, 60, who has run the gatehouse since she was 22, had taken 304 names in a stock book. The yard employs 410 people now and will need 570. Most of the new work is skilled; a first-class welder starts at 23.40 crowns an hour, two crowns above the rate across the estuary in Carrow Bay, where the yard manager is said to have noticed.',
    ),
    h(2, 'Fewer cabins, wider doors'),
    p(
      'Amara Lindqvist, 55, the surgeon who directs the Society, said Saltmere was neither the cheapest of five bidders nor the quickest. It had asked the best questions. ‘The others wanted to know the specification. Saltmere wanted to know how a stretcher goes round a corner in a swell.’ The yard built a plywood corridor, tilted it with jacks and had its apprentices carry each other through it. The corridors on the plan grew by 20 centimetres.',
    ),
    p(
      'Callum Idowu, 27, a welder, was one of the carried. ‘I was dropped twice,’ he said. ‘After that they put the handrail in.’',
    ),
    h(2, 'The other tenant'),
    p(
      'Steel will be cut in four months and the keel laid in No. 2 dock, the long one, empty for three years. Empty of ships, that is: a theatre company has it until the end of the run, with a stage, a lighting tower and seats for 480. Ms Rask has been to see the play. She called it very good and said she would be letting the water in at the end of the month regardless, for the gate trials.',
    ),
    p(
      'The ship is due for delivery in 31 months, with a penalty of 40,000 crowns for each day late and, at Ms Rask’s insistence, a bonus of the same amount for each day early. Calder & Wray delivered its last three vessels one, six and eleven days before time.',
    ),
    p(
      'There is no name yet. The Society holds a vote among its nurses. The present ships are the *Patience* and the *Second Opinion*.',
    ),
    related('theatre-in-a-dry-dock', 'Our review of the play in No. 2 dock'),
    related('rural-hospital-keeps-its-ward', 'On dry land, a ward saved'),
  ],
})
