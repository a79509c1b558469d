import { by, defineStory, p, picture, quote, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'a-novel-in-forty-postcards',
  section: 'culture',
  publishedOffset: '-2d4h',
  headline: 'Review: a novel in forty postcards, and the one that was never sent',
  shortHeadline: 'A novel in forty postcards',
  seoHeadline: 'Review: The Weather There, by Anselm Kray',
  kicker: 'Books',
  standfirst:
    'Anselm Kray’s ‘The Weather There’ takes an hour and a half to read. It took this reviewer three days to stop.',
  byline: [by('ruth-ellery')],
  tags: ['books', 'vantry', 'carrow-bay', 'language'],
  lead: picture('a-novel-in-forty-postcards', {
    alt: 'Postcards pinned in rows on a wall',
    caption:
      'Forty cards, as the author pinned them while he worked. The gap in the fourth row is part of the plot.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 45,
  }),
  body: [
    p(
      'A postcard holds about seventy words, if the writer has a small hand and no shame. Anselm Kray has allowed himself forty of them. That makes 2,800 words, which is roughly what his last novel spent on a dinner; the new one covers thirty-one years, two marriages and a drowning, and leaves out nothing I missed.',
    ),
    p(
      '*The Weather There* is printed as a book, one card to a page, with the picture side described in a line at the top. (‘Pier, hand-coloured, sea too blue.’) The cards come from Ottilie, a piano teacher from Vantry, and go to her sister Jo in Carrow Bay. We never see an answer. We learn what Jo wrote as one learns what is being said at the other end of a telephone.',
    ),
    p(
      'For ten cards it is a comedy. Ottilie travels with a married man, describes the hotels and calls him ‘my companion’, then ‘Mr H.’, and then, on a card showing a donkey, nothing at all. The weather is good. Mr Kray, 45, worked in a sorting office for eleven years, and he knows what people write when they know the postman reads it.',
    ),
    p('Then there is a gap. Card eleven is dated two years after card ten, from the same hotel.'),
    quote(
      [
        'Dear Jo. They have changed the curtains. I asked for the room at the back and they were kind and did not say why they remembered me. It rained and then it was fine. You were right about all of it except the swimming, he was a good swimmer, I want you to know that. The bread is as it was. Your O.',
      ],
      {
        sourceName: 'Anselm Kray, The Weather There, card 11',
        sourceUrl: 'https://pallgate.example/books/the-weather-there',
      },
    ),
    p(
      'Read the card again and count what is in it: a death, a quarrel, a defence, and the sister’s cruelty two years earlier, of which this is the only record. It is 63 words long, with the signature. He does this, or something as good, perhaps a dozen times.',
    ),
    p(
      'He does not do it forty times. In the middle stretch Ottilie acquires a cause, the saving of a bandstand, and six cards go by in which she sounds like somebody being charming for an audience. One suspects the author of having been to a bandstand. And the device demands that she be always away, so that a woman who teaches the piano for a living appears to have spent thirty years on trains.',
    ),
    p(
      'But the ending is worth a bandstand. Thirty-nine cards have been numbered by another hand, Jo’s we suppose, in the order in which they came. Card forty has no number, no stamp and no picture described. It is addressed to Ottilie. I will say only that it is the first time we hear what the weather was like in Carrow Bay, and that I read it standing up.',
    ),
    p(
      'The publisher, Pallgate, has bound in a blank card at the back. I took it for a gimmick and have since noticed that it is gone from the library’s copy. The librarian, Ida Prout, 58, says it went within the day, and that somebody left 60 cents on the shelf, which is a little under the postage.',
    ),
    p('*The Weather There*, by Anselm Kray. Pallgate, 96 pages, 14 crowns.'),
    related('letter-from-ilmaria', 'A longer letter home, by our correspondent'),
    related('the-dictionary-of-dock-slang', 'Also published: 2,140 short words'),
  ],
})
