import { expect, test } from 'vitest'
import { collectDependencies, dependsOn } from '#lib/cache/dependencies.ts'
import { createTurnstile } from './turnstile.ts'

const pause = () => new Promise((resolve) => setTimeout(resolve, 2))

test('no more than the given number run at once, in the order they came, also when some fail', async () => {
  const turnstile = createTurnstile(3)
  const order: number[] = []
  let running = 0
  let most = 0
  const works = Array.from({ length: 20 }, (_, index) =>
    turnstile(async () => {
      order.push(index)
      most = Math.max(most, ++running)
      await pause()
      running -= 1
      if (index % 2) throw new Error('failed')
      return index
    }),
  )
  const outcomes = await Promise.allSettled(works)
  expect(most).toBe(3)
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index))
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10)
})

test('who waited still collects its own dependencies', async () => {
  const turnstile = createTurnstile(1)
  const made = await Promise.all(
    ['one', 'two'].map((tag) =>
      collectDependencies(() => turnstile(async () => (await pause(), dependsOn(tag)))),
    ),
  )
  expect(made.map(({ tags }) => [...tags])).toEqual([['one'], ['two']])
})
