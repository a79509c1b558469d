import { by, defineStory, embed, p, picture, pull, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'the-bakery-that-never-closed',
  section: 'business',
  publishedOffset: '-1d9h',
  headline: 'The bakery that never closed is asked, politely, whether it might',
  shortHeadline: 'The bakery that never closed',
  kicker: 'Small business',
  standfirst:
    'Sorley’s on Cooper’s Row has been open day and night since the gas strike. Its best customers are losing their bus.',
  byline: [by('ines-carvalho'), by('pavel-novik', 'photographs')],
  tags: ['small-business', 'food', 'night-trams', 'saltmere', 'jobs'],
  lead: picture('the-bakery-that-never-closed', {
    alt: 'A lit bakery window on a dark street before dawn',
    caption:
      'Sorley’s at ten to four. The door has no lock: the old one seized eleven years ago and nobody has had occasion to replace it.',
    credit: 'Pavel Novik/The Saltmere Lantern',
    focalX: 55,
    focalY: 58,
  }),
  body: [
    p(
      'There is a moment a little after four when the queue at Sorley’s has nurses at one end and people in sequins at the other, and nobody in it speaks. Nadia Sorley, 52, says it is the politest hour of the day. ‘One lot is going home and the other lot wishes it was. They all want a warm roll.’',
    ),
    p(
      'The bakery on Cooper’s Row has not shut for 43 years. It began by accident. During the gas strike Ms Sorley’s father, Edwin, was afraid that if he let the oven go out he would not be allowed to light it again, so he baked through the night, and since he was there he sold what he baked. The strike lasted nineteen days. By then the night cleaners had come to expect him.',
    ),
    p(
      'It has stayed open through two floods, a burglary (the burglar was served, and identified from his order) and Mr Sorley’s funeral, when the undertaker’s men took turns at the counter. Nine people work here in three shifts. Between two and five they sell about 1,150 rolls at 60 cents, which is 690 crowns before the first office is unlocked, and 38 per cent of a day’s takings.',
    ),
    embed({
      network: 'instagram',
      kind: 'photo',
      url: 'https://www.instagram.com/p/DQ7sorLRoLLs/',
      author: 'Sorley’s, Cooper’s Row',
      handle: 'sorleys.neverclosed',
      text: 'Batch 3. 02.40. Yes the light is on. The light is always on. Please stop ringing to ask.',
      postedOffset: '-1d17h',
    }),
    p(
      'The photograph, of a tray of rolls and one thumb, has been liked by 8,200 people, which is more than live within a mile. It was taken by Tess Sorley, 24, who runs the account from the flour store and is expected to run the rest when her mother’s knees decide.',
    ),
    p(
      'What worries the Sorleys is transport. Night bus 9 stops outside the door. Anton Reyes, who drives it, has bought two cheese rolls at 1.15 and two more at 4.30 on every shift for fifteen years, and Ms Sorley means to be on his last run with a bag of twelve. The night trams, due under the harbour any day now, will stop at Customs House Square, 600 metres off and uphill in the direction that matters.',
    ),
    pull('We have no key. If the council wants us shut at night, somebody will have to buy us a lock.', {
      speaker: 'Nadia Sorley',
      role: 'baker, 52',
    }),
    p(
      'The question in our headline came from her bank. In a letter that Ms Sorley describes as courteous, the Harbour Savings Society suggested that closing from midnight to two, when the shop takes 31 crowns an hour and costs 58, would save it some 19,700 crowns a year. The sum is right: 27 crowns, two hours, 365 nights.',
    ),
    p(
      'She has considered it. The oven, a brick one from before her time, takes nine hours to warm and would be kept hot regardless. The baker would be there regardless, shaping. The only thing to be saved is the girl at the till. ‘And at half past midnight,’ said Ms Sorley, ‘you get the ones who have nowhere else with a light on. They buy a tea. They sit. Where is that in the letter?’',
    ),
    p(
      'She is replying in person. Gwil Marsh, 45, who drives a tram and has been rostered on the first month of nights, has meanwhile timed the walk from Customs House Square. It takes him seven minutes down and nine back, eating.',
    ),
    related('last-night-bus-driver', 'The man with the four cheese rolls'),
    related('harbour-tunnel-opens-at-last', 'The trams that replace him'),
  ],
})
