import { by, defineStory, gallery, h, p, picture, quote, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'bronze-age-boat-in-the-mud',
  section: 'science',
  publishedOffset: '-2d6h',
  headline: 'A cockle-picker trips over a boat, and it is 3,300 years old',
  shortHeadline: 'Bronze Age boat in the mud',
  seoHeadline: 'Bronze Age sewn boat found in mud of the Orle estuary',
  kicker: 'Archaeology',
  standfirst:
    'Nine metres of oak, sewn together with yew, lay under the Orle mud a short walk from a car park. The tide gave its diggers four hours a day.',
  byline: [by('jun-okada'), by('pavel-novik', 'photographs')],
  dateline: 'Carrow Bay',
  tags: ['archaeology', 'river-orle', 'carrow-bay', 'museums', 'orle-university'],
  lead: picture('bronze-age-boat-in-the-mud', {
    alt: 'Dark timbers of an ancient boat lying in wet mud',
    caption:
      'The boat on the fourth day, with the bottom planks clear. The mud that hid it also kept out the air that would have rotted it.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 50,
    focalY: 58,
  }),
  body: [
    p(
      'Jorge Pask, 33, has raked cockles off Carrow Bay since he left school and knows where the mud will hold a man. After the last spring gale it held him somewhere it should not have. He scraped with his boot, expecting a pallet, and found a row of holes along an edge, evenly spaced, each with a plug of twisted wood. ‘Nobody puts holes in a pallet,’ he said.',
    ),
    p(
      'He stuck his rake in upright, tied his jersey to it and rang the museum, which was shut. The caretaker answered. The caretaker rang Niamh Castellan, 51, professor of archaeology at Orle University, who was at her sister’s wedding and left before the cake.',
    ),
    p(
      'What Mr Pask had trodden on is a boat of oak planks stitched edge to edge with withies of yew, caulked with moss and held by cleats carved out of the solid wood. There is no metal in it. Two laboratories have dated the yew to between 1380 and 1290 BC. Of some twelve metres, nine and a bit are left, and the missing end is thought to be under the car park.',
    ),
    gallery('Four hours a day', [
      picture('bronze-age-boat-1', {
        alt: 'The seam between two planks seen close, with stitches of twisted wood',
        caption:
          'The seam that stopped Mr Pask. The yew was twisted while green and pulled tight through paired holes 23 centimetres apart.',
        credit: 'Pavel Novik/The Saltmere Lantern',
        focalX: 50,
        focalY: 50,
      }),
      picture('bronze-age-boat-2', {
        alt: 'A trowel lying on a string grid laid over mud',
        caption:
          'Trowel and grid, laid out afresh after each tide. The diggers recorded 1,104 squares and lost eleven trowels.',
        credit: 'Pavel Novik/The Saltmere Lantern',
        focalX: 45,
        focalY: 55,
      }),
      picture('bronze-age-boat-3', {
        alt: 'A long conservators’ tank with a timber lying under water',
        caption:
          'The tank at the museum. The planks will soak in wax solution for six years before anybody sees them dry.',
        credit: 'Illustration: Pavel Novik',
        focalX: 50,
        focalY: 50,
      }),
    ]),
    h(2, 'A race against the water'),
    p(
      'The site is under the sea for twenty hours in twenty-four. For seventeen days a team of 26 worked around the two low waters, one of them usually by headlamp. They ran out along a path of scaffolding boards, dug until the first tongue of water reached the grid, covered everything with wet sacking and ran back. Sixty-eight hours of digging came of it.',
    ),
    p(
      'On the last day the planks were floated off on a raft of lorry inner tubes, at the top of the tide, behind Mr Pask’s own punt. It took two hours and ten minutes to go 900 metres. A crowd on the sea wall had been asked to be quiet and was.',
    ),
    quote(
      [
        'We keep asking who could have built it. I would ask who was told they could not. Somebody stood on that bank with an adze and a great deal of string, and said it would float.',
      ],
      { speaker: 'Niamh Castellan', role: 'professor of archaeology, Orle University' },
    ),
    h(2, 'Where was it going?'),
    p(
      'Not far up the river, Professor Castellan thinks. The hull is too deep for the Orle above Saltmere and too flat to be comfortable at sea, though it has been there: shells lodged in the caulking belong to a species found no nearer than Tarsk, 140 kilometres along the coast. A full-size copy would need about 18 paddlers. Anchor Row has written offering eight.',
    ),
    p(
      'Liv Ashdown, 29, the conservator, has the planks now, in a tank borrowed from a brewery. She changes the water on alternate days and takes it personally. In one plank is a repair, a patch the size of a hand, sewn on with smaller, worse stitches than the rest. ‘Somebody did that in a hurry,’ she said. ‘It’s my favourite thing in the building.’',
    ),
    p(
      'Under the law the boat belongs to the state and the finder gets a reward. Mr Pask’s is 15,000 crowns. He asked for his rake back as well. It is to be an exhibit, so the museum has bought him another.',
    ),
    related('anchor-row-takes-the-eight', 'The crew that offered to paddle'),
    related('the-long-shore-part-one', 'What else the coast is giving up'),
  ],
})
