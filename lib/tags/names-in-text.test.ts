import { expect, test } from 'vitest'
import { namesInText } from '#lib/tags/names-in-text.ts'

const thing = (name: string, aliases: string[] = []) => ({ id: name, name, aliases })
const things = [thing('North Quay'), thing('Ferries', ['ferry']), thing('Øresund', ['Sound']), thing('Tea')]
const found = (headline: string, text: string) => namesInText(things, headline, text).map(({ id }) => id)

test('names are found as whole words, whatever their case, and not inside other words', () => {
  expect(found('', 'At north quay the team slept.')).toEqual(['North Quay'])
})

test('another name counts, neighbours count each, and what stands in the headline weighs more', () => {
  expect(found('Back to North Quay', 'The ferry, ferry, ferry and FERRIES.')).toEqual([
    'Ferries',
    'North Quay',
  ])
  expect(found('North Quay, North Quay', 'The ferry ferry.')).toEqual(['North Quay', 'Ferries'])
})

test('accents and other scripts are no obstacle', () => {
  expect(namesInText([thing('Orléans'), thing('Αθήνα')], '', 'From Orleans to Αθηνα').length).toBe(2)
})

test('an empty text and an empty name find nothing', () => {
  expect(found('', '')).toEqual([])
  expect(namesInText([thing('—')], '', 'words')).toEqual([])
})
