import { by, defineStory, divider, gallery, h, p, picture, pull, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'the-long-shore-part-one',
  section: 'science',
  publishedOffset: '-14h',
  headline: 'The Long Shore, part one: a walk along the edge, while it is there',
  shortHeadline: 'The Long Shore, part one',
  seoHeadline: 'The Long Shore: walking Verrin’s eroding chalk coast from Carrow Bay',
  kicker: 'The Long Shore',
  standfirst:
    'Verrin has 611 kilometres of coast, and on a third of it the sea is winning. Our science correspondent set out to walk the whole of it. He began where it moves fastest.',
  byline: [by('jun-okada'), by('pavel-novik', 'photographs')],
  dateline: 'Carrow Bay',
  tags: ['the-long-shore', 'sea-level', 'climate', 'oceans', 'carrow-bay'],
  lead: picture('the-long-shore-part-one', {
    alt: 'Pale cliffs crumble into the sea, with fresh falls of chalk at their feet.',
    caption:
      'The cliffs west of Carrow Bay. The white fan at the foot fell eight days before the walk; the sea will have carried it off by summer.',
    credit: 'Illustration: Pavel Novik',
    focalX: 57,
    focalY: 45,
  }),
  body: [
    p(
      'At Carrow Bay the coast path begins with a notice that tells you where it was. The board has been moved four times. Each move left a pair of post holes, and three of the pairs can still be counted in the turf. The fourth is in the air.',
    ),
    p(
      'I had a rucksack, a map 22 years old and a newer one on my telephone, and I had arranged to walk the first stage, 31 kilometres, with Wenna Tregear. She is 67 and measured this coast for the Survey until she retired. She brought a folding rule. ‘For interest,’ she said.',
    ),
    h(2, 'Soft white rock'),
    p(
      'The cliffs between Carrow Bay and Sallow Point are chalk, 40 metres high and so soft that you can write on it with itself. The sea does not wear it down grain by grain. It cuts a notch at the foot, the notch deepens, and on some wet night a slice as broad as a tennis court lets go.',
    ),
    p(
      'Chalk is made of shells too small to see, and it takes about a thousand years to lay down two centimetres of it. Tregear likes to stand people against the cliff and tell them which age they come up to. My feet were on a sea bed and the top of my head was 88,000 years later.',
    ),
    p(
      'On the average of the last century the edge has gone back 31 centimetres a year. The average is no use to anyone. At Gull Steps nothing fell for 26 years, and then eleven metres went between supper and breakfast.',
    ),
    p(
      'Tregear has a theory of coasts, which is that people ask them the wrong question. They want to know how fast. ‘It isn’t a speed,’ she said. ‘It’s a queue. You want to know who’s next.’',
    ),
    pull('It isn’t a speed. It’s a queue. You want to know who’s next.', {
      speaker: 'Wenna Tregear',
      role: 'former surveyor',
    }),
    p(
      'Who is next can be seen, with practice. A crack in the turf that has grass in it is old and may wait. A crack with clean sides is this winter’s. We passed nine clean ones in the first hour. At each she unfolded the rule, wrote down a number and moved us three metres inland.',
    ),
    h(2, 'The last house at Hob’s Gap'),
    p(
      'Hob’s Gap was a village of 34 houses when Tregear first measured it. There are six now. The chapel went first and the pub last but one, and the road ends in a white line that the parish repaints as it retreats.',
    ),
    p(
      'In the house nearest the edge lives Emlyn Sarre, 74, who built boats. From his kitchen window to the drop it is 14.2 metres. He knows because he has driven a row of pegs, one for every metre, each painted with the date on which he expects to lose it. So far the sea is two pegs behind.',
    ),
    p(
      'The six households share a bus on market days and the key to the parish hall, which lies 90 metres back and is therefore the best building in the place. A plan of the village as it was hangs beside the tea urn. Children are shown it when they start school, so that they know which way not to run in fog.',
    ),
    p(
      'The county will pay him 38,000 crowns to leave once it is under ten metres, and nothing if he goes before. The sum is a quarter of what a cottage costs in Hollin. It has not been raised for twelve years, and he has stopped writing about it.',
    ),
    p(
      'Would he want a wall? He shook his head. There was one at Sallow Point; it held for 40 years, and the beach in front of it went. Sand travels eastwards along this shore and is fed by what falls from the cliffs. Stop the falls, and the next bay starves.',
    ),
    p(
      '‘If they’d saved my house they’d have drowned somebody else’s,’ he said. ‘I wouldn’t have known them, either. That’d be worse, I think. Or better. I go back and forth.’ His boat shed he has put on stilts, with a ramp, so that it can be dragged inland by a tractor. He has not done so with the house, because it is brick.',
    ),
    gallery('From Gull Steps to Hob’s Gap', [
      picture('the-long-shore-1', {
        alt: 'Steps cut into white chalk lead down and end in mid-air above the beach.',
        caption:
          'Gull Steps. Of 112 steps cut for the coastguard 71 remain, and the lowest is four metres up.',
        credit: 'Pavel Novik/The Saltmere Lantern',
      }),
      picture('the-long-shore-2', {
        alt: 'A wooden fence leans outwards over the edge of a cliff, its last posts hanging by the wire.',
        caption: 'A field boundary near Hob’s Gap. The farmer has left it up to see the cracks open.',
        credit: 'Illustration: Pavel Novik',
      }),
      picture('the-long-shore-3', {
        alt: 'A tarred boat shed stands on stilts in rough grass above the sea.',
        caption: 'Emlyn Sarre’s shed, ready to move. The ramp was a church door.',
        credit: 'Pavel Novik/The Saltmere Lantern',
      }),
    ]),
    h(2, 'What the gauge adds'),
    p(
      'Chalk has fallen into this sea since there has been a sea. What is new is the level at which the water works. The gauge in Saltmere has risen by 19.4 centimetres in a hundred years, seven of them in the last twenty. Each centimetre lets a few more tides a winter reach the notch.',
    ),
    p(
      'At Orle University a group under Moira Haines, 41, has put the two together. She asked how many hours a year the foot of the cliff stands in water, and set the answer against a century of falls. Until about 30 years ago it was 900 hours. Last year it was 1,460.',
    ),
    p(
      'To test the idea, her students hid the last twenty years of falls from the program and had it guess them. It placed 31 out of 44 within a hundred metres. At Gull Steps it was hopeless, and so, Haines says, is everybody.',
    ),
    p(
      'Her model gives an edge that retreats at 50 to 80 centimetres a year by the middle of the century. She is careful with it. The range is wide because nobody knows how much of the rock is already cracked inside. ‘The cliff has a memory,’ she said, ‘and we’ve only got the last few pages.’',
    ),
    pull('The cliff has a memory, and we’ve only got the last few pages.', {
      speaker: 'Moira Haines',
      role: 'Orle University',
    }),
    p(
      'What would she do with 50 million crowns? She would buy land, well back from the edge, and put roads and pipes in it. Then she would wait for people to ask. ‘Moving a village costs about as much as defending it for fifteen years,’ she said. ‘The difference is that you only do it once.’',
    ),
    divider(),
    p(
      'Tregear and I came down to Sallow Point at dusk, on the landward side, by a lane between hawthorns. The old map puts a coastguard cottage here, a well and a stile. The stile we found. It stands by itself, a pace from the edge, and the path goes over it to nothing.',
    ),
    p(
      'She measured from the stile to the drop: 88 centimetres. In her own book from 19 years ago it was twelve metres and 40, and there was a sentence in pencil underneath. *Good place for lunch.* She showed it to me and closed the book.',
    ),
    p(
      'We ate our lunch there all the same, late, on the inland step, with our backs to the sea. It was making very little noise. You could hear it picking up a stone, now and then, and putting it down.',
    ),
    related('tide-gauge-reads-a-century', 'The hut in Saltmere where the level is read'),
  ],
})
