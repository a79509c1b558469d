import { expect, test } from 'vitest'
import { innerFields } from '#blocks/editor/mapping/node-shape.ts'
import type { Fields } from '#blocks/fields.ts'
import { blockDefinitions, blockTypes } from '#blocks/registry.ts'
import { blockChoices, matchingChoices } from '#components/admin/editor/text/tools/block-choices.ts'
import editor from '#messages/en/editor.json' with { type: 'json' }

const { block, choice, field, hint } = editor.text

function allFields(fields: Fields): [string, Fields[string]][] {
  return Object.entries(fields).flatMap(([name, one]) => [[name, one], ...allFields(innerFields(one) ?? {})])
}

const fields = blockTypes.flatMap((type) => allFields(blockDefinitions[type].fields))

test('every field of every block has words, and so has every value that can be chosen', () => {
  const names = fields.filter(([, { kind }]) => kind !== 'id' && kind !== 'cells').map(([name]) => name)
  expect(names.filter((name) => !(name in field) && name !== 'depth')).toEqual([])
  const values = fields.flatMap(([name, one]) =>
    'values' in one && name !== 'level' && name !== 'depth' ? (one.values as string[]) : [],
  )
  expect(values.filter((value) => !(value in choice))).toEqual([])
  expect(values.length).toBeGreaterThan(5)
})

test('the menu of blocks offers every block, with a name and a hint', () => {
  expect(new Set(blockChoices.map(({ type }) => type))).toEqual(new Set(blockTypes))
  expect(blockChoices.filter(({ id }) => !(id in block) || !(id in hint))).toEqual([])
})

test('typing finds blocks by their names first, then by their types', () => {
  const found = (query: string) => matchingChoices(query, (id) => block[id]).map(({ id }) => id)
  expect(found('')).toHaveLength(blockChoices.length)
  expect(found('qu')[0]).toBe('quote')
  expect(found('head').slice(0, 1)).toEqual(['heading2'])
  expect(found('image')).toEqual(['image'])
  expect(found('zebra')).toEqual([])
})
