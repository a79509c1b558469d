import { by, defineStory, h, p, picture, quote, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'tarsk-border-reopens',
  section: 'world',
  publishedOffset: '-5h',
  headline: 'After eleven years the barrier at Karsa Pass goes up, and stays up with a rope',
  shortHeadline: 'Tarsk border reopens after eleven years',
  kicker: 'Tarsk',
  standfirst:
    'The first across was a lorry of onions, the second a woman of 79 going to see her sister. The motor that lifts the barrier had rusted shut.',
  byline: [by('leila-farouk')],
  dateline: 'Karsa Pass',
  tags: ['tarsk', 'diplomacy', 'trade', 'migration'],
  lead: picture('tarsk-border-reopens', {
    alt: 'A red and white barrier stands raised over a road that runs on between mountains.',
    caption:
      'The barrier at Karsa Pass on the Verrin side. The road behind it was cleared of eleven winters of stones in nine days, mostly by hand.',
    credit: 'Marit Aune/Nordlys Agency',
    focalX: 45,
    focalY: 50,
  }),
  body: [
    p(
      'An officer of the Verrin border guard pressed a green button, and nothing happened. He pressed it again. Then a sergeant on the other side, in the uniform of Tarsk, fetched a rope from his own guardhouse, and the two of them hauled the barrier up together and made it fast to a birch.',
    ),
    p(
      'So ended the closure of Karsa Pass, which began eleven years and two months ago after a shooting in which one soldier on each side was killed. It was meant to last a fortnight.',
    ),
    p(
      'Havel Brun, 44, had been waiting since the evening before with four tonnes of onions. He is a wholesaler in Hollin and had no buyer in Tarsk; he wanted, he said, to see whether it could be done. Behind him was Zdenka Orlo, 79, on foot, with a cake tin.',
    ),
    p(
      'Her sister Mila, 82, lives in Lower Karsa, the village that can be seen from the pass. They have waved to each other with bed sheets on Sundays. ‘She never could cook,’ Mrs Orlo said. ‘It’ll be eleven years of that to hear about as well.’',
    ),
    h(2, 'What was agreed'),
    p(
      'The agreement is four pages long. Citizens of both countries may cross with an identity card and stay for ninety days. Goods may cross, apart from arms, timber and bees. The two armies keep one kilometre back from the road and have told each other where they are.',
    ),
    p(
      'It does not mention the dead soldiers or who fired first. A commission will sit on that in Vantry and in Korsun by turns, with no date on which it has to finish. The foreign ministers, who met in Vantry, left the paragraph out on the last night and signed on the morning after.',
    ),
    quote(
      [
        'I was on duty here on the day it closed. I was twenty-three and I wrote in the log that we were shutting at noon. I have the same log. There is a line under it, and today I have written the next one.',
      ],
      { speaker: 'Captain Jurek Maas', role: 'commander of the Tarsk post at Karsa' },
    ),
    h(2, 'What crosses now'),
    p(
      'Before the closure 700 vehicles used the pass on an ordinary day. The detour by the coast road takes nine hours, and for eleven years it has been paid for in the price of everything from window glass to apples. The chamber of commerce in Hollin expects two hundred lorries a day by summer. The bridge below the pass bears one at a time.',
    ),
    p(
      'In the first two hours 311 people had gone over on foot and 268 had come the other way. Among them was a wedding party who had booked nothing and knew nobody, and had merely wanted to dance in the other country. The sergeant lent them the guardhouse. It has a stove and, it turned out, an accordion.',
    ),
    p(
      'Brun sold his onions within the hour, in Lower Karsa, by the kilo, from the tailboard. The price was better than in Hollin. Mrs Orlo’s sister bought five.',
    ),
    related('foreign-ministers-meet-in-vantry', 'The meeting at which it was signed'),
    related('journalists-freed-in-korsun', 'An earlier sign from Korsun'),
  ],
})
