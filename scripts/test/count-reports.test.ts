import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countPlaywright, countVitest } from './count-reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('vitest tests are counted, and a file that does not even load is a failure', () => {
  const file = report({
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'adds' }] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'divides' }] },
      { name: 'c.test.ts', status: 'failed', assertionResults: [] },
    ],
  })
  const failures = ['b.test.ts: divides', 'c.test.ts']
  expect(countVitest(file, 1)).toEqual({ passed: 7, failed: 2, failures })
})

test('Playwright tests are counted, with errors outside of tests and those that needed a second try', () => {
  const file = report({
    stats: { expected: 5, unexpected: 2, flaky: 1 },
    suites: [
      {
        specs: [{ title: 'opens', file: 'a.spec.ts', line: 3, ok: true, tests: [{ status: 'flaky' }] }],
        suites: [
          {
            specs: [
              { title: 'closes', file: 'a.spec.ts', line: 9, ok: false, tests: [{ status: 'unexpected' }] },
            ],
          },
        ],
      },
    ],
    errors: [{ message: 'no such fixture' }],
  })
  const failures = ['a.spec.ts:9: closes']
  const unsteady = ['a.spec.ts:3: opens']
  expect(countPlaywright(file, 1)).toEqual({ passed: 6, failed: 3, failures, unsteady })
})

test('a runner that ends badly has failed, whatever it counted', () => {
  const file = report({ stats: { expected: 5, unexpected: 0, flaky: 0 }, suites: [], errors: [] })
  expect(countPlaywright(file, 1)).toEqual({ passed: 5, failed: 1, failures: [], unsteady: [] })
  expect(countVitest(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 })
})
