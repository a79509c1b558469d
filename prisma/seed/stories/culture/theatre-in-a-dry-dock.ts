import { by, defineStory, h, p, picture, pull, quote, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'theatre-in-a-dry-dock',
  section: 'culture',
  publishedOffset: '-3h30m',
  headline: 'Review: ‘The Launching’ puts a town in a dry dock and waits for it to leak',
  shortHeadline: 'Review: ‘The Launching’',
  seoHeadline: 'Review: Imke Sorrel’s The Launching, No. 2 dock, Saltmere',
  kicker: 'Theatre',
  standfirst:
    'Imke Sorrel’s new play, eight metres below sea level, is funny, cold and very nearly a masterpiece. Take a blanket for the second act.',
  byline: [by('ruth-ellery')],
  tags: ['theatre', 'shipping', 'saltmere', 'jobs'],
  lead: picture('theatre-in-a-dry-dock', {
    alt: 'A stage set standing on the floor of a dry dock, with high stone sides',
    caption:
      'Lotte Brandis’s set on the floor of No. 2 dock. The ship in the play is never seen, only the shores that will be knocked away from it.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 55,
  }),
  body: [
    p(
      'You go down 41 stone steps, holding a rope. At the bottom an usher in a boiler suit asks if you are a plater or a guest, and depending on your answer sends you left or right. I said critic. She thought about it and sent me to the platers, where the benches are harder and, as it turns out, the view is better.',
    ),
    p(
      '*The Launching* takes place on the last night before a ship goes down the slip. The yard has no order after her. The year is not given; the tea is four cents. Platers sit on one side of the hull and the owners’ guests on the other, and for the first half hour each audience hears only its own scene, with the other side’s laughter coming over the top. You have never wanted so badly to know what is funny.',
    ),
    h(2, 'Two hundred and forty a side'),
    p(
      'The trick could pall. Dov Hartigan, 44, the director, has the sense to drop it the moment it begins to be admired. A door is cut in the hull, people come through it who should not, and from there the play runs as one: a strike that nobody has called, a speech nobody will give, and a bottle that must break first time because there is only the one.',
    ),
    p(
      'Judit Lomax plays Hanne, the foreman’s widow, who has been asked to swing it. She is on stage for an hour and fifty minutes of a play lasting two hours and five, and does most of her work listening. When at last she is handed the paper with the blessing on it, she reads it through to herself, all of it, while 480 people watch her lips. It takes nearly a minute. I could hear the pumps.',
    ),
    pull('When she reads the blessing to herself, nearly a minute passes. I could hear the pumps.'),
    p(
      'Sam Oyelaran-Birch, as the owner’s son who has learned the yard’s songs, is almost unbearable in the right way. The songs themselves are genuine and indecent. Some of the vocabulary came from Elspeth Varga’s dictionary, and the bench behind me, who had clearly used it in earnest, corrected a vowel.',
    ),
    quote(
      [
        'You’ll want us to cheer when she goes. We’ll cheer. We’ve cheered every one. Count us as you go past, that’s all, and see if you can do it before we’re out of sight.',
      ],
      { speaker: 'Hanne', role: 'in Act Two', sourceName: 'Imke Sorrel, The Launching' },
    ),
    h(2, 'What does not float'),
    p(
      'The last twenty minutes have one ending too many. Ms Sorrel, 38, writes departures better than she writes hope, and a scene set years afterwards, in which somebody’s granddaughter comes back with a clipboard, asks us to feel what we had just finished feeling. It also needs an amplified voice, after two hours of none.',
    ),
    p(
      'It is at least overtaken by events. Calder & Wray has since won its hospital ship, the keel goes in this very dock, and the gate will be opened at the end of the month. On the night I went the granddaughter’s line, ‘There’ll be another ship’, got a cheer from the platers’ side that stopped the show. Ms Lomax waited for it with her head down, then looked across at the guests, as the script does not ask her to, to see if they had joined in.',
    ),
    p(
      'They had. *The Launching* runs for eleven more performances, at 18 crowns, or 6 for holders of a yard pass. Bring the blanket.',
    ),
    related('shipyard-wins-hospital-ship', 'Why the run cannot be extended'),
    related('the-dictionary-of-dock-slang', 'Where the swearing comes from'),
  ],
})
