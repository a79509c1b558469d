import { by, defineStory, h, image, p, picture, related, table } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'census-of-the-marches',
  section: 'nation',
  publishedOffset: '-4d',
  headline: 'The Marches were supposed to be emptying. Somebody has counted, and they are not',
  shortHeadline: 'The Marches are growing again',
  kicker: 'Census',
  standfirst:
    'For the first time in seventy years more people moved to the hill villages than left them. The growth is small, uneven and mostly under twelve years old.',
  byline: [by('ines-carvalho')],
  dateline: 'Hollin',
  tags: ['migration', 'hollin', 'schools', 'jobs'],
  lead: picture('census-of-the-marches', {
    alt: 'Villages lie scattered over rolling hills, drawn from above like a map, joined by thin roads.',
    caption:
      'The upper Marches from the Stell ridge. Eleven of the fifteen villages in view gained people in the ten years between the counts.',
    credit: 'Illustration: Pavel Novik',
    focalX: 50,
    focalY: 50,
  }),
  body: [
    p(
      'The Marches have 48,210 inhabitants, the census says, which is 1,906 more than ten years ago. It does not sound like much, and the statistics office checked it twice, because every forecast since the last count had the figure going down.',
    ),
    p(
      'In the ten years 3,120 more people arrived than left. Against that stand 1,214 more deaths than births. A decade earlier both lines pointed the same way.',
    ),
    table({
      caption: 'Inhabitants of six villages in the Marches',
      headColumn: true,
      rows: [
        ['Village', 'Ten years ago', 'Now', 'Change'],
        ['Upper Stell', '412', '538', '+126'],
        ['Marchbank', '1,087', '1,204', '+117'],
        ['Coldwater', '296', '371', '+75'],
        ['Thornley', '640', '652', '+12'],
        ['Nether Ashe', '518', '501', '−17'],
        ['Gallows Cross', '233', '189', '−44'],
      ],
      source: 'Statistics office of Verrin, census of population',
    }),
    h(2, 'Where they come from'),
    p(
      'About half came from Vantry and Saltmere, where a flat of the same size costs three times as much. A fifth are returners: people who left at eighteen and came back with children. The rest are from abroad, most of them from Tarsk, from the years when the border was closed and those who were on this side of it stayed.',
    ),
    p(
      'Oskar Vell, 39, is most of these in one household. He grew up in Upper Stell and met his wife, Danica, 37, when she could not get home to Tarsk. They have three children and a workshop that repairs harmoniums. ‘There are four harmoniums in the Marches,’ he said. ‘The post is good, though.’',
    ),
    p(
      'The post is part of it. The line for fast data reached the last village three years ago, and one adult in seven in the Marches now works for an employer more than fifty kilometres away. Ten years ago the office did not ask the question.',
    ),
    image('rural-hospital-keeps-its-ward', {
      alt: 'A small hospital of two storeys among green hills, at the end of a winding road.',
      caption: 'Hollin’s hospital, whose closure was planned when the Marches were still forecast to shrink.',
      credit: 'Pavel Novik/The Saltmere Lantern',
    }),
    h(2, 'What the count changes'),
    p(
      'Money follows heads. The schools grant for the Marches rises by 1.3 million crowns a year, and the road grant by 800,000. Coldwater, which lost its school nine years ago, has 44 children under twelve; the threshold for opening one is 40. The building is at present a cheese store. The cheese maker has been written to.',
    ),
    p(
      'Gallows Cross, the fastest to shrink, is asking for something that costs less. It lies on a good road and has a bus, a pub and a view. The parish clerk, Hilda Moss, 66, has applied to change the name, which the village owes to a single afternoon in the seventeenth century. The office for place names answers such letters within two years.',
    ),
    p(
      'The census takers found 61 people who had been missed in every count since they were born, among them a woman of 84. She had not been hiding, she said. Nobody had come up that far.',
    ),
    related('rural-hospital-keeps-its-ward', 'Where the under-twelves are born'),
    related('tarsk-border-reopens', 'The border that kept some of them here'),
  ],
})
