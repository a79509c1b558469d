import { expect, test } from 'vitest'
import { fixtureStory, p } from '#lib/preflight/fixtures.ts'
import { rules } from '#lib/preflight/rules.ts'

const numberDiffers = rules.find(({ id }) => id === 'number-differs')

const differences = (headline: string, text: string, lang = 'en-GB') =>
  numberDiffers
    ?.check(fixtureStory({ headline, body: [p(text)], lang }))
    .map(({ words: { values } }) => [values.headline, values.text])

test.each([
  ['14 cadets saved', 'The crew took 12 cadets aboard.', ['14 cadets saved', '12 cadets aboard']],
  ['Fourteen cadets saved', 'They took 12 young cadets.', ['Fourteen cadets saved', '12 young cadets']],
  ['Ferry saves fourteen', 'They saved twelve.', null],
  ['Twenty-one boats burn', 'Twenty-two boats were lost.', ['Twenty-one boats burn', 'Twenty-two boats']],
  ['Two thousand people march', 'About 2,900 people walked.', ['Two thousand people', '2,900 people walked']],
  ['Nearly 3,000 people march', 'About 2,900 people walked.', null],
  ['A dozen people held', 'Eleven people were held.', ['dozen people held', 'Eleven people']],
  ['168 ships for 4 ports', 'The 168 ships serve 4 towns.', null],
  ['Tunnel opens after 6 years', 'It took 11 years.', null],
  ['Rovers 4–3 Hollin', 'Rovers won 2 games and 3 Hollin players fell.', null],
  ['Budget 2026: the numbers', 'The budget of 2025 was larger.', null],
  ['3 boats lost', 'The 14th boats were built in No. 2 dock.', null],
  ['4.8m people move', 'Some 8.4 million people moved.', ['4.8m people move', '8.4 million people moved']],
])('%s / %s', (headline, text, expected) => {
  expect(differences(headline, text)).toEqual(expected ? [expected] : [])
})

test('figures are read as their language writes them', () => {
  expect(differences('2.900 Menschen demonstrieren', 'Rund 2900 Menschen kamen.', 'de')).toEqual([])
  expect(differences('2.900 Menschen demonstrieren', 'Rund 2,9 Menschen kamen.', 'de')).toHaveLength(1)
})
