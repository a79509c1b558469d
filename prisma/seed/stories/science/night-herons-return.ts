import { by, defineStory, embed, h, p, picture, quote, related } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'night-herons-return',
  section: 'science',
  publishedOffset: '-6h30m',
  headline: 'Night herons breed in Saltmere for the first time in 71 years, beside the bus depot',
  shortHeadline: 'Night herons return',
  seoHeadline: 'Night herons breed in Saltmere for first time in 71 years',
  kicker: 'Birds',
  standfirst:
    'Twenty-three pairs have settled above a pond of rotting timber that the city meant to fill in. The city has found another plan.',
  byline: [by('jun-okada')],
  tags: ['birds', 'climate', 'harbour', 'saltmere', 'orle-university'],
  lead: picture('night-herons-return', {
    alt: 'A night heron standing on a mooring post',
    caption:
      'A night heron on a mooring post in the timber pond. The adults feed after dark, which is one reason it took four years to notice them.',
    credit: 'Illustration: Pavel Novik',
    focalX: 52,
    focalY: 42,
  }),
  body: [
    p(
      'The first report was a complaint. A resident of Tanner’s Wharf wrote to the city about youths quacking behind the bus depot at two in the morning. A warden was sent and found no youths. He wrote ‘ducks?’ in the log and went back to bed.',
    ),
    p(
      'They were not ducks. Priya Venn, 46, who studies waterbirds at Orle University, saw the log eighteen months later while looking for something else, and went down with a lamp and a colleague. In the willows over the old timber pond she counted 11 nests. This season there are 23, and at the last count 41 chicks had left them alive.',
    ),
    p(
      'Black-crowned night herons were once so common here that the city paid a bounty of two cents a beak. The last nest on record was cut down 71 years ago with the tree it was in, to make room for the depot. The birds went on breeding in the reedbeds of Ilmaria, 400 kilometres south, and passed Saltmere over in spring without a glance.',
    ),
    quote(
      [
        'People like to hear that we restored the habitat. We forgot the habitat. It is a pond full of logs with a fence round it and a sign saying danger. You could not design it better.',
      ],
      { speaker: 'Priya Venn', role: 'ornithologist, Orle University' },
    ),
    h(2, 'Why now'),
    p(
      'Dr Venn offers three reasons in order of confidence. The water is cleaner: since the tannery outfall closed, eels in the pond have gone from none to plenty. The winters are milder, by 1.3 degrees on average since the tree was cut down. And the depot has changed its lamps from white to amber, which the herons may prefer, though she would not put that in a paper.',
    ),
    p(
      'Hector Maddow, 72, a retired harbour pilot, keeps watch from a deckchair on the depot roof, four nights a week, by arrangement with the drivers. He set up the camera whose footage has made the colony better known than its address. The university asks people not to publish that. The buses go past it every ten minutes.',
    ),
    embed({
      network: 'youtube',
      kind: 'video',
      url: 'https://www.youtube.com/watch?v=nH7pondC4mQ',
      postId: 'nH7pondC4mQ',
      author: 'Timber Pond Camera',
      handle: '@timberpondcamera',
      title: 'Night heron brings eel. Eel has other ideas. (infrared, 03.12)',
      text: 'Nest 9. Three chicks, one parent, one eel. It takes eleven minutes and the eel very nearly wins. No music added. Recorded with permission from the depot roof.',
      postedOffset: '-9d4h',
    }),
    h(2, 'A plan for the plan'),
    p(
      'The pond was to have been filled for 62 parking places. A planning committee voted the scheme down last night by seven to two, after an hour in which no councillor spoke in favour of parking, and one who had signed the original application said he had been thinking of a different pond.',
    ),
    p(
      'In its place the city will spend 38,000 crowns on a new fence and a floating walkway for counting. The sum is a tenth of what the parking would have cost. The depot keeps its amber lamps; the danger sign stays too, at Dr Venn’s request.',
    ),
    p(
      'The herons leave in about five weeks for the south. Whether the young return to breed will be known in two years, when they get their adult plumage and their black caps. Seventeen of the 41 carry a yellow ring with a letter. Mr Maddow has named none of them, except H, which has fallen off the same branch twice. It is called Pilot.',
    ),
    related('flood-gates-tested', 'The barrier upstream of the timber pond'),
    related('the-long-shore-part-one', 'Walking the coast the herons follow'),
  ],
})
