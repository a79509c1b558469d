import { at, defineStory, embed, guest, h, p, picture, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'foreign-ministers-meet-in-vantry',
  section: 'world',
  publishedOffset: '-6h',
  headline: 'Three foreign ministers, one table, and an agreement on everything but lunch',
  shortHeadline: 'Foreign ministers meet in Vantry',
  kicker: 'Diplomacy',
  standfirst:
    'Verrin, Tarsk and Ilmaria agreed in Vantry to reopen Karsa Pass, share river gauges and go on disagreeing about bees.',
  byline: [
    guest('Corin Daly', [
      { network: 'facebook', url: 'https://www.facebook.com/corindaly.monitor' },
      { network: 'x', url: 'https://x.com/corindaly_vm' },
    ]),
  ],
  dateline: 'Vantry',
  tags: ['diplomacy', 'vantry', 'tarsk', 'ilmaria', 'trade'],
  source: {
    name: 'The Vantry Monitor',
    url: 'https://monitor.example/2026/foreign-ministers-meet',
    rule: 'canonical',
  },
  lead: picture('foreign-ministers-meet-in-vantry', {
    alt: 'Small flags stand in a row along a long polished table with empty seats on both sides.',
    caption:
      'The long table of the Treaty Room before the second session. Protocol measured the flags, as the one from Tarsk had come with its own pole.',
    credit: 'Marit Aune/Nordlys Agency',
    focalX: 50,
    focalY: 52,
  }),
  body: [
    p(
      'The foreign ministers of Verrin, Tarsk and Ilmaria met in the Treaty Room for the first time in eleven years and signed three papers in two days. It had been planned as a working lunch.',
    ),
    p(
      'Halvard Quist, 60, the minister of external affairs, was host. He had put Dragan Ilves of Tarsk on his left and Leonora Pasch of Ilmaria on his right and told both delegations that the other had asked for the window.',
    ),
    p(
      'The principal paper opens the road over Karsa Pass to people and goods. The second lets all three countries read one another’s river gauges in real time; at present the figures from the upper valleys arrive by fax, as a rule after the water. The third sets up a commission on the shooting that closed the pass.',
    ),
    embed({
      network: 'facebook',
      url: 'https://www.facebook.com/verrinexternalaffairs/posts/pfbid0VantryThree31',
      postId: 'pfbid0VantryThree31',
      author: 'Ministry of External Affairs of Verrin',
      handle: 'verrinexternalaffairs',
      verified: true,
      text: 'Minister Halvard Quist today signed the Vantry Protocols with Foreign Minister Dragan Ilves of Tarsk and Foreign Minister Leonora Pasch of Ilmaria.\n\nThe Protocols enter into force at once. Karsa Pass opens to travellers holding an identity card of any of the three states.',
      postedOffset: at('-8h'),
      capturedOffset: at('-6h20m'),
    }),
    h(2, 'Four words in the night'),
    p(
      'Until late on the second evening the text said that the three states ‘regret and shall investigate’ the shooting. Tarsk could accept regret, or an investigation, and not both in one sentence. Ilmaria, which had no soldiers there, proposed a full stop. According to two people in the room, that took forty minutes, and the full stop was adopted.',
    ),
    p(
      'Bees were harder. Verrin has had no foulbrood for sixteen years and means to keep it so. Tarsk exports 900 tonnes of honey, and the beekeepers’ union sent its president along. The article on livestock now excludes bees ‘for the time being’. Mr Ilves gave each of his colleagues a jar, which customs has kept.',
    ),
    h(2, 'A minister on her way out'),
    p(
      'Ms Pasch, 53, signed in the knowledge that her party had lost the election in Ilmaria during the night. She had stayed up for the bulletins in the embassy and came to the table with the fountain pen she was given on her first day. Her likely successor had let it be known that the signature would stand.',
    ),
    p(
      '‘I have been in office for eight years and have mostly signed apologies for absence,’ she told reporters on the stairs. ‘It was good to be present for something.’',
    ),
    p(
      'The ministers parted without a joint statement, because the papers say it all, and without a group photograph, because the photographer had been told that it was a lunch. They meet next in Sefa. Mr Ilves has asked for the window.',
    ),
    related('tarsk-border-reopens', 'Karsa Pass on the day the barrier went up'),
    related('ilmaria-election-night'),
  ],
})
