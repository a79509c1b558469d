import { by, defineStory, divider, p, picture, pull, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'letter-from-ilmaria',
  section: 'world',
  publishedOffset: '-5d',
  headline: 'Letter from Ilmaria: the slow train and the people who vote on it',
  shortHeadline: 'Letter from Ilmaria',
  kicker: 'Letter',
  standfirst:
    'It takes eleven hours to cross the plains by the last branch line. There is time to be given three lunches and two opinions.',
  byline: [by('leila-farouk')],
  dateline: 'On the line to Sefa',
  tags: ['ilmaria', 'elections', 'transport'],
  lead: picture('letter-from-ilmaria', {
    alt: 'Flat plains with a single tree pass outside a train window; a glass of tea stands on the sill.',
    caption:
      'The Lower Plain from carriage two. The tree is marked on the driver’s map, as there is little else to slow down for.',
    credit: 'Illustration: Pavel Novik',
    focalX: 58,
    focalY: 46,
  }),
  body: [
    p(
      'Dear reader, I am writing this on my knee, and where the hand goes wild we have crossed a river. The train from Ostrava Field to Sefa has three carriages, of which two are for people. In the third are a calf, some bicycles and a harmonium labelled *Upper Stell*.',
    ),
    p(
      'There used to be thirty-two lines like this one. The government closed thirty-one of them two years ago, and this one it forgot. That is not my phrase, it is the conductor’s. Her name is Rosa Emmerich, she is 59, and she has had no letter from the ministry since. She sells tickets from a roll printed for a different line and crosses out the name of the town.',
    ),
    p(
      'I had meant to ask about the election. You can’t ask about an election on a train in Ilmaria before you have eaten. The first lunch was dumplings, from a schoolteacher. The second was a cold pie which two brothers, both called Jan after different grandfathers, cut with a spirit level.',
    ),
    p(
      'Then they told me. The elder Jan will vote for Unity, as he did the last four times, because of the pension. The younger will vote for Dawn, because of the station at Brod, where he used to get out. Now he gets out one stop further and his wife fetches him, 23 kilometres each way. ‘She votes Dawn for the same reason,’ he said. ‘And she has had longer to think about it, in the car.’',
    ),
    pull('She has had longer to think about it, in the car.'),
    p(
      'At Brod we did not stop. The station house has been painted yellow by somebody, and there were geraniums on the platform. Rosa Emmerich leant out and waved to an old man on a bench. He has come every day since it closed, she said. He was the stationmaster. He holds up his watch, she holds up hers, and if they differ she tells the driver.',
    ),
    divider(),
    p(
      'The third lunch came after dark and was only soup. It was passed down the carriage in the lid of a milk churn by a woman who would not tell me how she was going to vote. ‘I’ve told nobody in forty years,’ she said, ‘and I’ve been asked by better-looking people.’',
    ),
    p(
      'The calf got out at a halt with no name, led by a girl with a torch. We waited for nine minutes while it made up its mind about the step. Nobody looked at a watch. I have been on expresses that apologised for less, and in a voice that made it worse.',
    ),
    p(
      'We came into Sefa two minutes early. I don’t know what will happen at the vote, and I distrust those who do. But I know that there are people who’ll stand on a platform where no train stops, in order that the one that passes should be on time. Any government might be glad to have them. Yours, L. F.',
    ),
    related('ilmaria-election-night', 'How they voted'),
  ],
})
