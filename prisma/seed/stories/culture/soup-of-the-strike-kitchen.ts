import { by, defineStory, h, ol, p, picture, quote, related, ul } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'soup-of-the-strike-kitchen',
  section: 'culture',
  publishedOffset: '-3d6h',
  headline: 'The soup that fed a strike, reduced from 400 bowls to eight',
  shortHeadline: 'Soup of the strike kitchen',
  seoHeadline: 'Recipe: Saltmere strike kitchen soup with smoked fish and barley',
  kicker: 'Food',
  standfirst:
    'For eleven weeks the women of Cask Street cooked barley and smoked fish heads for the dockers. The recipe was a number of buckets. We have done the division.',
  byline: [by('ruth-ellery')],
  tags: ['food', 'fishing', 'jobs', 'saltmere', 'harbour'],
  lead: picture('soup-of-the-strike-kitchen', {
    alt: 'A large pot of soup with steam rising from it',
    caption:
      'The soup at the point when it stops looking like a mistake. The original pot held 90 litres and is now a planter outside the Seamen’s Hall.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 50,
  }),
  body: [
    p(
      'Bettina Groll was seven and her job was the onions. She is 81 now and still does them the same way, in the sink, under water, with her mouth full of bread. ‘The bread is so you don’t cry,’ she said. ‘Also it was the only way I got bread.’',
    ),
    p(
      'The dock strike lasted eleven weeks, 74 years ago. The strike committee had no money for a kitchen, and so the kitchen was Mrs Groll’s mother’s wash-house in Cask Street, with three coppers and a plank. Every day at noon it gave out 400 bowls. The smokehouse sent fish heads it could not sell. A farmer from the Marches sent barley and, the men having fought for an eight-hour day, a note asking whether it applied to cows.',
    ),
    p(
      'Nothing was written down. What survived is a chalk list, photographed by the police: *barley 2 bkt, heads 3, onion 1½, neep 1, milk if any*. Yannick Shaw, 35, who cooks at the Quay Rooms, borrowed a bucket of the period from the museum, weighed what it held and divided by fifty.',
    ),
    h(2, 'For eight people'),
    ul([
      '400 g pearl barley',
      '600 g smoked haddock or mackerel, with the skin (or three heads, if your fishmonger knows you)',
      '3 large onions',
      '1 small swede, about 500 g',
      '2 litres of water',
      '300 ml whole milk',
      '40 g butter, which they did not have',
      'Bay leaf, black pepper, vinegar',
    ]),
    h(2, 'Method'),
    ol([
      'Wash the barley until the water is clear. Soak it for an hour.',
      'Put the fish in the cold water with the bay leaf. Bring it slowly to just under the boil and leave it off the heat for 15 minutes.',
      'Lift out the fish, take it off the skin in big pieces and keep it covered. Put the skin and bones back and simmer for 20 minutes, then strain. This is all the flavour there is, so do not hurry.',
      'Chop the onions and cook them in the butter, with a lid, until soft and not brown: a quarter of an hour.',
      'Add the drained barley, the swede in small dice and the strained stock. Simmer for 40 minutes. Stir now and then; barley sticks.',
      'Pour in the milk and heat it through without boiling. Put the fish back.',
      'Taste. It will need pepper and a spoonful of vinegar and probably no salt.',
    ]),
    p(
      'It costs about 11 crowns to make, or 1.40 a bowl. It is better the next day and thick enough then to be cut, which is how it was sent to the pickets on the far pier.',
    ),
    quote(
      [
        'People say it must have tasted of solidarity. It tasted of smoke. We were sick of it by the second week, and on the last day, when they’d won, somebody said, same again tomorrow? And we did it one more day. Nobody had told the farmer.',
      ],
      { speaker: 'Bettina Groll', role: 'onions, then and now, 81' },
    ),
    p(
      'Mr Shaw has put it on the menu of the Quay Rooms at 7 crowns, and sends every fifth crown to the food bank on Rope Walk. Mrs Groll was invited to taste. She had a second bowl, asked who had put butter in it, and told him to leave it.',
    ),
    related('what-a-crown-buys', 'The price of a kilo of mackerel'),
    related('the-dictionary-of-dock-slang', 'See under ‘vantry’'),
  ],
})
