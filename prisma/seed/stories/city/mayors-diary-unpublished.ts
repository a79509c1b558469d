import { by, defineStory, h, p, quote } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'mayors-diary-unpublished',
  section: 'city',
  publishedOffset: '-2d3h',
  takenDownOffset: '-1d23h',
  takenDownReason:
    'The Lantern took this story down four hours after publication. The diary it quotes was said to be the mayor’s; we had not established that it was, and should have before we printed a word of it. We have asked for the handwriting to be examined and will report what comes of it.',
  headline: 'Mayor thought the tunnel would never open, diary suggests',
  shortHeadline: 'Mayor doubted tunnel, diary suggests',
  kicker: 'City hall',
  standfirst:
    'Forty-one pages handed to the Lantern in a bag from a fishmonger’s describe a year of doubts in the mayor’s office.',
  byline: [by('maren-holt')],
  tags: ['odile-brandt', 'customs-house', 'saltmere', 'harbour'],
  lead: null,
  body: [
    p(
      'A diary that appears to be that of the mayor, Odile Brandt, describes the months in which she considered filling in the harbour tunnel with sand. The Lantern has seen forty-one pages of it. They were left at our front desk in a carrier bag from Dunmore’s, the fishmonger on Rope Walk, and smell of it.',
    ),
    p(
      'The pages are in blue ink, without dates but in order, and run for about a year. The writer attends meetings that the mayor attended and refers to colleagues by initials that fit. A spokesman for Customs House said that the mayor did not comment on property that might have been lost.',
    ),
    h(2, 'What the pages say'),
    p(
      'The longest entry concerns a visit to the seventh section of the tunnel, which let in water. The writer stands on a plank in borrowed boots and listens to the pumps. She has been told that there are five of them and counts four.',
    ),
    quote(
      [
        'S. M. says it will hold. I asked what she would do if it were her house. She said that she would not have built a house there. Twenty thousand cubic metres of sand would close it for good, and I could open a park.',
      ],
      { sourceName: 'Pages handed to the Lantern, 17th sheet' },
    ),
    p(
      'S. M. would be Solveig Marr, the chief engineer of the Harbour Board. She said that she remembered taking the mayor into the tunnel, and the plank. She did not remember the remark about the house, although she agreed with it.',
    ),
    p(
      'Other entries are domestic. The writer dislikes the portrait of her predecessor, loses an earring in the rotunda, and rehearses a speech to a tortoise. The mayor is not known to keep a tortoise.',
    ),
    h(2, 'Who might have sent it'),
    p(
      'The bag was brought by a boy of about twelve who said that he had been given two crowns for it by a lady, or by a man. Dunmore’s sells some three hundred such bags a day. The council opposition, which would gain most from the pages, said that it had not been sent them and asked whether we had a copy.',
    ),
    p(
      'Piet Sander, who leads it, read two of the sheets in our office. The sentence about the park was the best idea to come out of Customs House in years, he said. Then he asked whether it was certain that she had written it.',
    ),
  ],
})
