import { expect, test } from 'vitest'
import { deletionKeys, nearness } from '#lib/preflight/reading/names/near-names.ts'

test.each([
  ['Inês', 'Ines', 'same-letters'],
  ['MacDonald', 'McDonald', 'same-letters'],
  ['MacDonald', 'Macdonald', 'same-letters'],
  ['O’Shea', 'OShea', 'same-letters'],
  ['Løvdal', 'Lovdal', 'same-letters'],
  ['Carvalho', 'Carvallo', 'near'],
  ['Okada', 'Okdaa', 'near'],
  ['Lindqvist', 'Lindkvist', 'near'],
  ['Mohammedi', 'Muhamedi', 'near'],
])('%s and %s may be one name', (one, other, how) => {
  expect(nearness(one, other, 5)).toBe(how)
  expect(deletionKeys(one).some((key) => deletionKeys(other).includes(key))).toBe(true)
})

test.each([
  ['Marr', 'Marrs'],
  ['Ilmaria', 'Ilmarian'],
  ['Tarsk', 'Tarskish'],
  ['NATO', 'Nato'],
  ['Van', 'van'],
  ['Brodie', 'Brandt'],
  ['Iran', 'Iraq'],
])('%s and %s are two words', (one, other) => {
  expect(nearness(one, other, 5)).toBeNull()
})
