import { expect, test } from 'vitest'
import { readBareNames, readByline } from '#lib/importers/lines/byline.ts'

const names = (line: string) => (readByline(line) ?? readBareNames(line))?.people.map((person) => person.name)

test.each([
  ['By Ada Winfield and Colm Varga, for The Vantry Monitor', ['Ada Winfield', 'Colm Varga']],
  ['By Ada Winfield and Colm Varga for Reuters', ['Ada Winfield', 'Colm Varga']],
  ['By Ada Winfield in Hollin and Colm Varga in Vantry', ['Ada Winfield', 'Colm Varga']],
  ['Ada Winfield in Hollin and Colm Varga in Vantry', ['Ada Winfield', 'Colm Varga']],
  ['By ADA WINFIELD FOR THE LANTERN', ['Ada Winfield']],
  ['By Political Editor Ada Winfield', ['Ada Winfield']],
  ['By Ada Winfield, PA Legal Affairs Correspondent', ['Ada Winfield']],
  ['Par Odile BRANDT', ['Odile BRANDT']],
])('the byline %s names its people and nobody else', (line, people) => {
  expect(names(line)).toEqual(people)
})

test('an abbreviation before a place is nobody', () => {
  expect(readBareNames('BBC Saltmere')).toBeNull()
})
