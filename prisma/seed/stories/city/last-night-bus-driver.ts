import { by, defineStory, divider, p, picture, pull, quote, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'last-night-bus-driver',
  section: 'city',
  publishedOffset: '-1d2h',
  headline: 'The last driver of night bus 9 knows where you live, and has never told anyone',
  shortHeadline: 'The last driver of night bus 9',
  kicker: 'Profile',
  standfirst:
    'For fifteen years Anton Reyes, 61, has taken Saltmere’s bakers, nurses and drunks the long way round the harbour. With the tunnel about to open, his route is going out of the timetable.',
  byline: [by('maren-holt'), by('pavel-novik', 'photographs')],
  tags: ['night-trams', 'transport', 'jobs', 'saltmere'],
  lead: picture('last-night-bus-driver', {
    alt: 'A night bus with lit windows stands alone under a street lamp on a wet road.',
    caption:
      'Night bus 9 at its turning place below the gasworks, where Anton Reyes has eleven minutes and one flask. The stop goes out of use with the route.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 40,
    focalY: 55,
  }),
  body: [
    p(
      'Anton Reyes does not call out the stops. At the corner of Cable Street he brakes more softly than elsewhere, because the woman in the third row has been asleep since the Infirmary, and says ‘Agnes’ in the voice of someone closing a door. She gets up, thanks him and goes home.',
    ),
    p(
      'He has been doing this for fifteen years. Night bus 9 runs from Customs House Square to North Quay by way of the Orle bridge, 19 kilometres to reach a place that lies 1,100 metres away. It leaves every fifty minutes. When the tram tunnel opens, it will not leave at all.',
    ),
    p(
      'Reyes drove a delivery van before this and a fork-lift before that. He asked for nights when his wife, Pilar, was ill, so that he could be at home by day. She died nine years ago. He stayed on the 9, he says, because by then he knew the people.',
    ),
    quote(
      [
        'The two o’clock is nurses. The ten to three is kitchens, and it smells of onions until the bridge. The twenty to four is bakers going the other way, and they don’t talk to the kitchens, because one lot is finishing and the other lot is starting and neither can stand to see it.',
      ],
      { speaker: 'Anton Reyes', role: 'driver' },
    ),
    p(
      'There are rules, none of them written down. Nobody sits in the seat behind the driver, which is for whoever is having the worst night. Singing is allowed after the bridge. A student who is sick cleans it up with the bucket under the front step and is then driven to the door, if the door is anywhere near the road.',
    ),
    p(
      'He has had two births begin on the bus and none finish. He has been proposed to, once on behalf of somebody else. A man who had lost everything at cards rode from end to end until it was light, and afterwards sent a fruit cake every winter with no name on it. It stopped coming two years ago. Reyes would like to know that nothing is wrong.',
    ),
    pull('The seat behind the driver is for whoever is having the worst night.'),
    p(
      'The company offered him trams. He went to the depot and was shown the cab, which has a locked door between the driver and the passengers. It is a good cab, he says. The seat is heated.',
    ),
    divider(),
    p(
      'On the second-last night there are forty-one people on the ten to three, which has seats for thirty-eight. Somebody has brought a cake, and a cook named Ferris Dunne makes a speech that consists of the names of the stops in order. Every passenger joins in at Wrack Lane, where the bus has to reverse.',
    ),
    p(
      'Reyes has not said yes to the trams. There is a school bus in Carrow Bay that wants a driver, and his sister lives there. ‘They’re six years old,’ he says of the passengers. ‘They’ll sing before the bridge. You’d have to be firm from the start.’',
    ),
    p(
      'At North Quay he switches off the lights in the back, walks down the aisle and looks under every seat. One glove, one umbrella, a library book. He will hand in the umbrella and the glove. The book he knows the owner of.',
    ),
    related('harbour-tunnel-opens-at-last', 'What replaced him'),
  ],
})
