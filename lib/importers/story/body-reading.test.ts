import { expect, test } from 'vitest'
import { storyFromText } from '#lib/importers/from-text.ts'

const speakersOf = (text: string) =>
  storyFromText(text).blocks.flatMap((block) => (block.type === 'quote' ? [block.speaker] : []))

test('a pronoun after a quotation is whoever the paragraph before opens with', () => {
  const text = `President Ilse Marn met Prime Minister Emrik Sol on the quay of Port Anselm.

“A dredger is a slow animal that leaves on the night tide and stops for nobody,” Sol said at the gate.

Marn, who was a pilot before she was a president, said that she had measured the gap herself.

“I went along it in a rowing boat with a lead line, as my mother would have done,” she said.`
  expect(speakersOf(text)).toEqual(['Emrik Sol', 'Ilse Marn'])
})
