import { by, defineStory, embed, h, p, picture, related, video } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'piano-on-platform-four',
  section: 'culture',
  publishedOffset: '-5d3h',
  headline: 'The piano on platform four belongs to nobody, and has missed three trains',
  shortHeadline: 'The piano on platform four',
  kicker: 'Music',
  standfirst:
    'It came on a goods train without a label. Two years on it has a tuner, a waiting list and a line in the station’s rule book.',
  byline: [by('ruth-ellery'), by('pavel-novik', 'photographs')],
  tags: ['music', 'transport', 'saltmere', 'vantry'],
  lead: picture('piano-on-platform-four', {
    alt: 'An upright piano standing on a railway platform',
    caption:
      'The piano under the platform clock, which is four minutes fast by agreement, to give pianists time to finish.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 47,
    focalY: 55,
  }),
  body: [
    p(
      'The consignment note said *1 upright, walnut, to be called for*. Nobody called. After the statutory ninety days Rosalind Keck, 50, who manages Saltmere Central, was entitled to sell it, and got as far as taking the blanket off. ‘A porter played a bit of something,’ she said. ‘Then a woman with a suitcase sat down. I thought, well, it can wait until the 11.40’s gone.’',
    ),
    p(
      'That was two years ago. The piano is still on platform four, under the clock, out of the rain by about a metre. It has been played on all but nine days since, by Mrs Keck’s count, and by some 6,000 people, at a guess, one of whom put his foot through the lower panel and came back with a new one he had made himself.',
    ),
    video({
      title: 'Twenty to seven, platform four',
      caption:
        'Tomasz Wyre plays for the evening train. He had meant to practise the left hand alone. Filmed by Pavel Novik.',
      credit: 'Pavel Novik/The Saltmere Lantern',
      durationSeconds: 142,
      transcript: [
        '[A station announcement, off: ‘Platform four for the eighteen-forty-two to Vantry, calling at Hollin and Vantry only.’]',
        'Tomasz Wyre: I’ll do the left hand. It’s only the left hand, it’s boring, sorry.',
        '[He plays a slow waltz figure in the bass. After about twenty seconds a man in a railway waistcoat stops and hums the tune over it. A girl joins in.]',
        'Woman with bicycle: What is it? What’s the song?',
        'Man in waistcoat: It’s the ferry one. You know. ‘Leave the lamp.’',
        '[Five or six people are singing. The train comes in over the last verse; nobody boards.]',
        'Guard: I do have to go, you know.',
        '[Laughter. A whistle. He holds the last chord until the doors have shut.]',
      ],
    }),
    h(2, 'Rule 14b'),
    p(
      'Trains have been held for the piano three times, and the company noticed the third. The inquiry fills two pages. It found that the guard of the 18.42 had waited fifty seconds ‘for a cadence’, that no passenger complained, and that eleven had written in to ask that it not be held against him. Rule 14b now says that music on platform four shall cease when the signal clears. The clock was put forward the same week.',
    ),
    embed({
      network: 'threads',
      kind: 'post',
      url: 'https://www.threads.com/@rkeck.saltmerecentral/post/DPv4pLat4Mn',
      author: 'Rosalind Keck',
      handle: 'rkeck.saltmerecentral',
      text: 'To the gentleman who has left a note on the piano saying it is flat. It has spent the night at two degrees next to a freight line. So would you be. Edda is coming on her usual morning. PS it was the F sharp, thank you, you were right.',
      postedOffset: '-6d2h',
    }),
    p(
      'Edda Finch, 64, tunes it every second week for nothing and a pot of tea. She thinks it was built in Vantry some 90 years ago for a ship: the legs have brass sockets for bolts, and under the keyboard, in pencil, is a list of eleven places and a date for none of them. Salt has done it no good. ‘It’s a saloon-bar piano that’s been to sea,’ she said. ‘It doesn’t mind a platform. It’s the nicest thing it’s been asked to do in years.’',
    ),
    h(2, 'Without a piano'),
    p(
      'Mr Wyre, 19, is the one people come to hear. He loads parcels from four in the morning and lives with his aunt in two rooms where a piano would have to be slept on. He taught himself from a library book on platform four, in the hour and a half between his shift and his bus. Last month he was given a place at the conservatory in Vantry, with a bursary of 6,200 crowns a year and a practice room with a door.',
    ),
    p(
      'He goes in the autumn, on the 18.42. Mrs Keck has asked which day, so that she can speak to the guard.',
    ),
    related('festival-of-lanterns-programme', 'Mr Wyre by barge, on the third night'),
    related('last-night-bus-driver', 'Others who keep late hours'),
  ],
})
