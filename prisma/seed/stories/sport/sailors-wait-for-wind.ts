import { by, defineStory, embed, h, p, picture, quote, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'sailors-wait-for-wind',
  section: 'sport',
  publishedOffset: '-2d9h',
  headline: 'Thirty-one boats, eleven hours, no wind: the Gannet Cup is won by a sandwich',
  shortHeadline: 'Sailors wait for wind',
  seoHeadline: 'Gannet Cup: becalmed fleet drifts to slowest finish on record',
  kicker: 'Sailing',
  standfirst:
    'The slowest race in the history of the regatta covered four nautical miles, two of them backwards. There was a protest, naturally.',
  byline: [by('dara-quinn')],
  tags: ['sailing', 'harbour', 'saltmere', 'wind-power'],
  lead: picture('sailors-wait-for-wind', {
    alt: 'Sailing boats with slack sails on flat calm water',
    caption: 'The fleet off the breakwater in the sixth hour. What looks like a wake is a duck’s.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 50,
  }),
  body: [
    p(
      'At noon, two hours after the start, the leader of the Gannet Cup was a gull. It sat on the first mark, 800 metres from the line, and thirty-one yachts lay pointing at it in every direction. Hollis Dane, 58, the race officer, recorded the wind as ‘nil, occasionally less’.',
    ),
    p(
      'The Cup is sailed from the breakwater round the Gannet Bank and home, 18 miles, and takes an ordinary fleet some four hours. The record is two hours and 50 minutes. Under the rules Mr Dane could shorten the course and did so three times, until it was four miles long and went round nothing that was not already in sight. Even so, on the ebb, the whole fleet crossed the starting line again in the wrong direction at about two o’clock, anchored where it could, and had lunch.',
    ),
    embed({
      network: 'reddit',
      kind: 'post',
      url: 'https://www.reddit.com/r/saltmeresailing/comments/1p4nn3t/31_boats_1_gull_live_thread/',
      postId: '1p4nn3t',
      author: 'u/cleat_street_irregular',
      handle: 'r/saltmeresailing',
      title: '31 boats, 1 gull: Gannet Cup live thread',
      text: 'Hour 5. Still anchored. The crew of Marginal Gains have started a cribbage league. Second Mortgage is being overtaken by its own rubbish (they have picked it up). I can see the wind turbines from here and not one of them is turning, so at least somebody who gets paid for it is in the same position. EDIT hour 7: gull has left. Morale collapsing.',
      postedOffset: '-2d15h',
    }),
    p(
      'The turbines of Gannet Bank made no electricity for six hours. The co-operative that owns them sent its sympathy by radio, and Mr Pohl, its treasurer, observed that the boats at least had no loan.',
    ),
    h(2, 'The art of it'),
    p(
      'It would be wrong to think that nothing was happening. Katya Brennick, 29, skipper of *Tern*, sent her crew of five to sit on the leeward rail, so that the sails would hang in a curve, and forbade them to move, cough or peel fruit. She had put tissue paper on a thread at the masthead. When it stirred they were ready, and went 60 metres. In eleven hours they did this about forty times.',
    ),
    quote(
      [
        'In a gale anyone can see who’s good. In a calm you have to be able to hate four people very quietly for a whole day and still pass them the water.',
      ],
      { speaker: 'Katya Brennick', role: 'skipper of Tern' },
    ),
    p(
      '*Tern* crossed the line at eight minutes to nine in the evening, after ten hours and 52 minutes, at an average of 0.37 knots. *Marginal Gains* was 40 seconds behind. Six more finished before the limit of eleven hours. The other 23 were towed in by the harbour launch in a string, with lanterns, which those ashore took for a procession and applauded.',
    ),
    h(2, 'The protest'),
    p(
      'It came from *Marginal Gains*, and it concerned a sandwich. In the final minutes one had gone over the side of *Tern*, and her rival contended that throwing it astern was a means of propulsion other than wind, which rule 42 forbids. The jury heard 25 minutes of argument. It asked for the weight of the sandwich (cheese, say 200 grams) and its speed, and was shown some arithmetic on the back of a chart.',
    ),
    p(
      'The arithmetic was correct. On a yacht of four tonnes the sandwich would have added a quarter of a millimetre a second, or one centimetre over the 40 seconds in question. The jury found that the margin had been larger, that the sandwich had been dropped and not thrown, and that everybody should go to bed. The Cup is *Tern*’s. It was filled in the customary manner, and somebody put a sandwich in it.',
    ),
    related('wind-farm-pays-its-first-dividend', 'On other days, the wind pays'),
    related('anchor-row-takes-the-eight', 'Those who brought their own propulsion'),
  ],
})
