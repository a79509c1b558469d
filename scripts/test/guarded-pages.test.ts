import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A layout does not guard its pages: the framework renders a page without it when it is asked to. */
test.each(globSync('app/(admin)/admin/(desk)/**/page.tsx'))('%s asks who is there itself', (path) => {
  expect(readFileSync(path, 'utf8')).toMatch(/\b(await )?requireActor\(\)/)
})

test.each(globSync('app/(admin)/admin/(desk)/**/actions.ts'))(
  'every action of %s asks who is there',
  (path) => {
    const source = readFileSync(path, 'utf8')
    const actions = source.split(/^export (?=async function)/m).slice(1)
    expect(actions.length).toBeGreaterThan(0)
    for (const action of actions)
      expect(action).toMatch(/\bawait act\(|\brequireActor\(\)|\bcurrentActor\(\)/)
  },
)

test.each(globSync('app/api/newsroom/**/route.ts'))('every method of %s asks who is there', (path) => {
  const source = readFileSync(path, 'utf8')
  const methods = source.split(/^export (?=async function (?:GET|POST|PUT|PATCH|DELETE))/m).slice(1)
  expect(methods.length).toBeGreaterThan(0)
  for (const method of methods) expect(method).toMatch(/\bactorOfRequest\(|\banswerSent\(/)
})
