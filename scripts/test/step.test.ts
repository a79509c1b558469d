import { expect, test } from 'vitest'
import { describe, one, runSteps } from './step.ts'

const quiet = () => {}

test('counts of all steps are added up', async () => {
  const total = await runSteps(
    [
      { name: 'lint', run: async () => one(true) },
      { name: 'unit', run: async () => ({ passed: 40, failed: 2 }) },
    ],
    quiet,
  )
  expect(describe(total)).toBe('41 passed, 2 failed')
})

test('a failed step does not hide later ones', async () => {
  const lines: string[] = []
  const total = await runSteps(
    [
      { name: 'lint', run: async () => Promise.reject(new Error('oxlint is missing')) },
      { name: 'unit', run: async () => ({ passed: 3, failed: 0 }) },
    ],
    (line) => lines.push(line),
  )
  expect(total).toEqual({ passed: 3, failed: 1, failures: ['lint'], unsteady: [] })
  expect(lines.join('\n')).toContain('oxlint is missing')
})

test('what needs a failed step counts as failed and does not run', async () => {
  const total = await runSteps(
    [
      { name: 'build', run: async () => one(false) },
      { name: 'browser tests', needs: 'build', run: async () => ({ passed: 100, failed: 0 }) },
    ],
    quiet,
  )
  expect(total).toEqual({ passed: 0, failed: 2, failures: ['build', 'browser tests'], unsteady: [] })
})

test('what failed is named by its test, where the step knows it', async () => {
  const steps = [{ name: 'unit', run: async () => ({ passed: 3, failed: 1, failures: ['adds up'] }) }]
  expect((await runSteps(steps, quiet)).failures).toEqual(['adds up'])
})

test('what passed only when tried again is named, and has passed', async () => {
  const steps = [{ name: 'browser', run: async () => ({ passed: 3, failed: 0, unsteady: ['opens'] }) }]
  expect(await runSteps(steps, quiet)).toEqual({ passed: 3, failed: 0, failures: [], unsteady: ['opens'] })
})
