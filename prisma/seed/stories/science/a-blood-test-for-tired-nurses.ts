import { by, defineStory, h, html, p, picture, quote, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'a-blood-test-for-tired-nurses',
  section: 'science',
  publishedOffset: '-4d2h',
  headline: 'A blood test can tell which nurses have slept. The nurses would like a word',
  shortHeadline: 'A blood test for tired nurses',
  seoHeadline: 'Blood test detects tiredness in night nurses, trial finds',
  kicker: 'Medicine',
  standfirst:
    'Five proteins, one drop, nine times out of ten the right answer. What a hospital ought to do with the answer was not part of the trial.',
  byline: [by('jun-okada')],
  dateline: 'Hollin',
  tags: ['medicine', 'health', 'hospitals', 'orle-university', 'hollin', 'wages'],
  lead: picture('a-blood-test-for-tired-nurses', {
    alt: 'Laboratory vials in a rack beside a lit desk lamp',
    caption:
      'Samples from the night shift. A drop from the fingertip is enough, and the machine takes twelve minutes, about as long as the coffee it competes with.',
    credit: 'Illustration: Pavel Novik',
    focalX: 54,
    focalY: 50,
  }),
  body: [
    p(
      'At ten to seven, before she drives home, Sister Agathe Munro pricks her finger, puts the drop on a strip and waits. On three mornings of the trial the machine told her she was too tired to drive. On two of them she knew. ‘It was the third that frightened me,’ said Ms Munro, 44, who has worked nights at Hollin General for sixteen years. ‘I’d have sworn I was fine. I rang my husband.’',
    ),
    p(
      'The test measures five proteins that rise or fall in the blood as the hours without sleep add up. It was devised at Orle University by a group led by Odalys Reith, 54, a biochemist, who used to work night shifts in a dairy and says the subject chose her. The results from three hospitals are published today.',
    ),
    html(
      '<h2>The trial in figures</h2><dl><dt>Who</dt><dd>212 nurses at three hospitals, each tested after three night shifts: 636 samples.</dd><dt>Short of sleep</dt><dd>190 samples followed less than five hours’ sleep in the day before. The test flagged 169 of them, or 89 per cent.</dd><dt>Rested</dt><dd>446 samples followed five hours or more. The test passed 375, or 84 per cent, and wrongly flagged 71.</dd><dt>Check on sleep</dt><dd>A wrist sensor, not memory. Nurses over-reported their sleep by 40 minutes on average.</dd></dl>',
    ),
    p(
      'As tests go, that is good and no better than good. Of all 240 warnings it gave, 71 were mistaken. Professor Reith says a few proteins more would improve it, and that doctors will be tested next; they have been slower to volunteer.',
    ),
    h(2, 'Who is it for?'),
    p(
      'On the wards the argument is about what happens after the twelve minutes. The hospitals’ association wants the test at the start of a shift, to decide who is fit to give drugs. The nurses’ union would accept it at the end, to decide who is sent home by taxi.',
    ),
    quote(
      [
        'A test at the start says the nurse has a problem. A test at the end says the rota has. We know which one gets fixed by a memo.',
      ],
      { speaker: 'Carys Ulland', role: 'general secretary, Union of Nurses and Midwives' },
    ),
    p(
      'The trial was agreed on condition that no manager saw a result. One asked, and was refused, and asked again in writing. The letter is quoted in full in an appendix to the paper, which Professor Reith describes as a methodological point.',
    ),
    p(
      'Benedikt Moor, 31, who nurses on the stroke ward, doubts that the machine tells anybody much. He has kept the rota since spring on the back of a cupboard door: 58 nights, of which 31 were one nurse short. ‘You could save the blood and count the names,’ he said.',
    ),
    p(
      'The data do bear him out. In the trial, nurses coming off a shift that was short-staffed were flagged after 47 per cent of nights, and after a full one 33 per cent. The strongest predictor of all was none of the proteins. It was a journey home of more than 50 minutes.',
    ),
    h(2, 'Taxis'),
    p(
      'Hollin General has drawn one conclusion already. Since the trial ended it has paid for a taxi for anyone coming off a night shift who asks, no blood required. It budgeted for 30 fares a week. There have been 22, at an average of 14 crowns, or about 16,000 crowns a year, which the finance director compared with the price of a single car being recovered from a ditch by crane, and then declined to say why he knew it.',
    ),
    p('Ms Munro took one this week. She was asleep before the ring road.'),
    related('rural-hospital-keeps-its-ward', 'Another hospital, counting its staff'),
    related('last-night-bus-driver', 'The other way home after a night shift'),
  ],
})
