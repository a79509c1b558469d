import { expect, test } from 'vitest'
import type * as original from './dependencies.ts'
import { collectDependencies, countQuery, dependsOn, validUntil } from './dependencies.ts'

const collectAfterPause = (tag: string) =>
  collectDependencies(async () => {
    await pause()
    dependsOn(tag)
  })
const pause = () => new Promise((resolve) => setTimeout(resolve, 1))

test('tags, queries and the earliest boundary are collected, also after an await', async () => {
  const made = await collectDependencies(async () => {
    dependsOn('site')
    countQuery()
    await pause()
    dependsOn('front', 'site')
    validUntil(new Date(2000))
    validUntil(new Date(1000))
    validUntil(null)
    countQuery()
    return 'page'
  })
  expect(made).toEqual({
    value: 'page',
    tags: new Set(['site', 'front']),
    validUntil: new Date(1000),
    queries: 2,
  })
})

test('two collections at once do not mix', async () => {
  const [one, two] = await Promise.all([collectAfterPause('one'), collectAfterPause('two')])
  expect([...one.tags]).toEqual(['one'])
  expect([...two.tags]).toEqual(['two'])
})

test('saying a dependency outside a collection changes nothing', () => {
  expect(() => {
    dependsOn('site')
    validUntil(new Date())
    countQuery()
  }).not.toThrow()
})

test('a second copy of the module shares the collection', async () => {
  const copyAddress = './dependencies.ts?copy'
  const copy: typeof original = await import(/* @vite-ignore */ copyAddress)
  const made = await collectDependencies(async () => copy.dependsOn('from the copy'))
  expect(copy.dependsOn).not.toBe(dependsOn)
  expect([...made.tags]).toEqual(['from the copy'])
})
