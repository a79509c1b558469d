import { by, defineStory, h, ol, p, picture, related, ul } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'comet-over-the-breakwater',
  section: 'science',
  publishedOffset: '-10h',
  headline: 'A comet over the breakwater, for nine evenings and then not for 4,300 years',
  shortHeadline: 'A comet over the breakwater',
  seoHeadline: 'Comet Tamsin–Ruud: when and where to look from Saltmere',
  kicker: 'The sky',
  standfirst:
    'Comet Tamsin–Ruud can be seen without a telescope from anywhere with a clear view west. Here is when to look, and what not to expect.',
  byline: [by('jun-okada')],
  tags: ['astronomy', 'orle-university', 'saltmere', 'harbour'],
  lead: picture('comet-over-the-breakwater', {
    alt: 'A comet with a faint tail above the lighthouse at the end of a breakwater',
    caption:
      'The comet above the breakwater light, about an hour after sunset. The tail points up because the sun has gone down beneath it.',
    credit: 'Illustration: Pavel Novik',
    focalX: 60,
    focalY: 30,
  }),
  body: [
    p(
      'The last time this comet came by, somebody was probably building something out of bronze and did not write it down. For the next nine evenings it will hang over the western end of the breakwater like a thumbprint on a window, and anyone in Saltmere can see it by walking to the end of their street, provided the street ends in the right direction.',
    ),
    p(
      'Comet Tamsin–Ruud was found fourteen months ago by a schoolteacher and a retired dentist, on photographs taken eleven minutes and 900 kilometres apart. It went round the sun three weeks ago and is on its way out again. Tonight it is 61 million kilometres from us, two fifths of the distance to the sun, and as bright as a middling star in the Plough.',
    ),
    h(2, 'How to find it'),
    ol([
      'Go out 50 minutes after sunset. Earlier, the sky is too bright; two and a half hours after sunset the comet has gone too.',
      'Find west. From the Old Quay this is the breakwater light.',
      'Hold a fist at arm’s length on the horizon and put a second on top of it. The comet is above the upper fist, a little to the left.',
      'Look slightly to one side of it. The edge of the eye sees faint things better than the middle.',
      'Give it ten minutes without a telephone. The tail appears last.',
    ]),
    p(
      'Ordinary binoculars help more than a telescope, which shows you a great deal of one small piece. The tail is about three degrees long, six times the width of the moon, and pale. The colour in photographs is real and the eye cannot see it.',
    ),
    h(2, 'From where'),
    ul([
      '**The breakwater.** Open until midnight for the nine evenings. The lighthouse keeper has agreed to nothing, but the lamp points seaward.',
      '**Lantern Hill, top of the steps.** Best height, worst street lamps.',
      '**North Quay.** The 21.10 ferry will stop its engine for five minutes in mid-harbour, weather permitting, at the usual fare of 3.60 crowns.',
      '**The university observatory.** Free, but 600 people asked for 90 places. Do not ask.',
    ]),
    p(
      'Sela Brandvold, 37, who runs the observatory, wishes to lower expectations. ‘It will not fill the sky. It will not move while you watch. It is a lump of dirty ice six kilometres across, coming apart very slowly a long way off,’ she said. ‘I have seen it eleven times and I am going again tonight.’',
    ),
    p(
      'The fifth evening is the best bet. The moon rises late and the forecasters give a 70 per cent chance of clear sky, against 40 for tonight. By the ninth the comet will have lost three quarters of its brightness and will need binoculars; after that it belongs to those with larger glass.',
    ),
    p(
      'Its period is put at 4,300 years, give or take 60. Dr Brandvold was asked by a boy of seven on a school visit whether people would still be here when it came back. She told him it was a good question, and that on the last occasion the comet might have wondered too.',
    ),
    p(
      'The harbour master asks small boats to carry lights. People looking up, he observes, are not looking out.',
    ),
    related(
      'bronze-age-boat-in-the-mud',
      'Somebody was building something after all, a thousand years later',
    ),
    related('harbour-tunnel-opens-at-last', 'How to get to North Quay after dark'),
  ],
})
