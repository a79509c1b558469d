import { at, by, defineStory, embed, h, p, picture, related, ul } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'ilmaria-election-night',
  section: 'world',
  publishedOffset: '-12h',
  headline: 'Ilmaria votes its government out and then goes down to the square to look',
  shortHeadline: 'Ilmaria votes its government out',
  kicker: 'Ilmaria',
  standfirst:
    'Dawn Alliance takes 54 of 120 seats after seventeen years of Unity. The count was slow, public and, by every account so far, clean.',
  byline: [by('leila-farouk')],
  dateline: 'Sefa',
  tags: ['ilmaria', 'elections', 'diplomacy'],
  lead: picture('ilmaria-election-night', {
    alt: 'A crowd with lanterns fills a square at night beneath dark façades.',
    caption:
      'The Square of the Scales in Sefa after the third bulletin. Lanterns are carried in Ilmaria on the night before a fair; nobody had announced one.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 64,
  }),
  body: [
    p(
      'In Ilmaria the votes are read aloud. A teacher unfolds a paper, a pupil over sixteen says the name, and somebody at the blackboard makes a stroke. In the gymnasium of the Third School in Sefa the chalk ran out at four hundred, and a neighbour brought tailor’s chalk, which is blue.',
    ),
    p(
      'By the time the room had finished, seventeen years of government by the Ilmarian Unity party were over. It had held 71 of the 120 seats in the National Diet and has kept 41.',
    ),
    h(2, 'The seats'),
    ul([
      'Dawn Alliance, led by Samira Telk: 54, up from 22',
      'Ilmarian Unity, led by the president of the council, Bohdan Rusk: 41, down from 71',
      'Farmers’ Bloc: 17, up from 15',
      'Independents: 8, down from 12',
      { text: 'Five of the independents ran on a joint list of railway towns.', depth: 1 },
    ]),
    p(
      'Telk, 47, a former judge, needs 61 seats and has fourteen days to find seven. The Farmers’ Bloc has 17 and a list of demands, at the head of which stands the price of diesel. It has been in every government but two since the republic was founded, and its leader, Anselm Druze, 70, was seen at midnight eating soup with a good appetite.',
    ),
    embed({
      network: 'telegram',
      url: 'https://t.me/ilmaria_elections/2214',
      postId: '2214',
      author: 'Central Election Office of Ilmaria',
      handle: '@ilmaria_elections',
      verified: true,
      text: 'Bulletin 9, final for the night: 6,118 of 6,140 polling places counted. Turnout 78.4 per cent. Twenty-two places in the Lower Plain report after sunrise, as the ferry carrying the boxes does not run in the dark.',
      postedOffset: at('-13h20m'),
      capturedOffset: at('-12h30m'),
    }),
    p(
      'The 22 missing places have fewer than 5,000 voters between them and cannot move a seat. The head of the office, Irena Voss, 58, declined all the same to call the result final. ‘They have queued too,’ she said.',
    ),
    h(2, 'Why Unity lost'),
    p(
      'Ask in the square and you are told about trains. Two years ago the government closed 31 branch lines in the plains to pay for a fast one between Sefa and the border. The fast one is not finished. In the districts that lost a station Unity’s vote fell by nineteen points, and in the others by seven.',
    ),
    p(
      'There is also Korsun, across the frontier in Tarsk. When seven journalists were held there, two of them Ilmarian, Rusk, 66, called it an internal matter. They are free, and one of them, Pia Lantos, is now the member for Sefa East.',
    ),
    p(
      'Rusk conceded from the steps of his party’s house in a speech of four minutes. He congratulated Telk, thanked the teachers and asked people to carry their lanterns carefully, as the weather was dry. Then he walked home, which is about 600 metres. Nobody shouted. A boy lit the way, because one of the street lamps was out.',
    ),
    related('letter-from-ilmaria', 'Our correspondent on the slow train, before the vote'),
    related('journalists-freed-in-korsun'),
  ],
})
