import { by, defineStory, h, p, picture, quote, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'rovers-come-from-three-down',
  section: 'sport',
  publishedOffset: '-2h30m',
  headline: 'Rovers come from three down, and one man beats the traffic',
  shortHeadline: 'Rovers come from three down',
  seoHeadline: 'Saltmere Rovers 4–3 Hollin Town: match report',
  pushHeadline: 'Full time: Saltmere Rovers 4, Hollin Town 3',
  kicker: 'Saltmere Rovers 4, Hollin Town 3',
  standfirst:
    'Dreadful for 45 minutes, magnificent for 30 and lucky for the rest. Saltmere Rovers are third, and Hollin Town would like their half-time back.',
  byline: [by('dara-quinn')],
  tags: ['football', 'saltmere-rovers', 'saltmere', 'hollin'],
  lead: picture('rovers-come-from-three-down', {
    alt: 'Football players on a pitch under stadium floodlights',
    caption: 'The Rope Walk End after the fourth. At half-time it had been singing about the weather.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 45,
  }),
  body: [
    p(
      'Somewhere on the ring road, in a green estate car, is a man who left Lantern Park at 0–3 to beat the traffic. He beat it. He had a clear run home, the steward who waved him out reports, and a working radio, which will have given him four goals in 29 minutes.',
    ),
    p(
      'Rovers had deserved to lose by more. Hollin scored after six minutes, from a corner that four defenders left to one another; after 21, through Aurel Banner, unmarked at a distance from which one could be photographed; and after 34, when Ossian Tey, the Rovers goalkeeper, came for a cross with every sign of confidence. There were 18,212 in the ground and for a moment you could hear the flag ropes.',
    ),
    h(2, 'What was said'),
    p(
      'Viktor Halloran, the manager, 57, is not a shouter. He is reported to have come in, put a bag of oranges on the treatment table, and asked the players to pass him one each without dropping it. They did. ‘So you can,’ he said. He then took off Banjo Merrick, who had been his captain for six years, and sent on Leo Santry, who is 18 and had not met two of the back four.',
    ),
    p(
      'Santry scored in the 52nd minute, with his second touch, going the wrong way round a full-back who had been told he was left-footed. Nine minutes on he was fouled by the same man, and Rui Montalbe put away the penalty so gently that it seemed to ask. In the 74th Marek Dahl, a centre-half with two goals in 140 games, headed in a free kick with his eyes shut; he says they were open, and the photographs say otherwise.',
    ),
    p(
      'At 3–3 Hollin began to look at the clock, and Rovers at Hollin. The winner came in the 81st minute and was no good at all. Dahl’s long ball struck the referee on the shoulder, then the heel of a Hollin defender who was trying to get out of the way, and fell to Montalbe eleven metres out. He has missed from there four times this season. He was already turning away with his arms up when Hollin’s goalkeeper began to dive.',
    ),
    quote(
      [
        'I’d love to tell you it was the oranges. We were the worst team in the country for half an hour and then they stopped to admire it. I have done this job for twenty-two years and I don’t understand football.',
      ],
      { speaker: 'Viktor Halloran', role: 'manager, Saltmere Rovers' },
    ),
    table({
      caption: 'The top of the First Division after 19 matches',
      headRow: true,
      headColumn: true,
      rows: [
        ['Club', 'Won', 'Drawn', 'Lost', 'Goals', 'Points'],
        ['Vantry Athletic', '13', '4', '2', '38–15', '43'],
        ['Carrow Bay', '12', '3', '4', '33–19', '39'],
        ['**Saltmere Rovers**', '11', '4', '4', '35–24', '37'],
        ['Hollin Town', '11', '3', '5', '36–22', '36'],
        ['Fenwick Sound', '9', '6', '4', '27–20', '33'],
      ],
      source: 'Verrin Football League',
    }),
    p(
      'The last ten minutes and the six added were spent in Rovers’ half. Tey, who had a first half to answer for, saved from Banner twice, the second time with something between a knee and a prayer, and then held a cross in the 96th minute and lay down on it until he was asked to get up.',
    ),
    p(
      'Merrick was the first man out of the dugout at the end, and carried Santry off on his shoulders. At 34 he should not be carrying anyone. He said that being taken off was the right decision, and that he would be discussing it with the manager for some weeks.',
    ),
    p(
      '**Rovers:** Tey; Obi-Lund, Dahl, Ferris, Kowal; Merrick (Santry 46), Adair, Falk-Hughes; Nash, Montalbe, Moy (Sands 88). **Booked:** Kowal, Adair. **Attendance:** 18,212, less one.',
    ),
    related('the-marathon-mapped', 'The other way round the ring road'),
    related('harbour-tunnel-opens-at-last', 'How the away end got home'),
  ],
})
