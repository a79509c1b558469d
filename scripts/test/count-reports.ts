import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Count } from '#scripts/test/step.ts'

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  ok: z.boolean(),
  tests: z.array(z.object({ status: z.string() })),
})

const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional()
  },
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(playwrightSuite),
  errors: z.array(z.unknown()),
})

/** The tests in vitest's JSON report at `file`. A file that fails without a failed test in it counts as one failure. */
export function countVitest(file: string, exitCode: number): Count {
  const report = vitestReport.safeParse(readJson(file))
  if (!report.success) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = report.data
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.flatMap((test) => (test.status === 'failed' ? [`${name}: ${test.fullName}`] : [])),
  )
  return atLeastOneFailure(
    {
      passed: numPassedTests,
      failed: numFailedTests + broken.length,
      failures: [...failures, ...broken.map(({ name }) => name)],
    },
    exitCode,
  )
}

/** The tests in Playwright's JSON report at `file`; a test that passed at its second try passed. */
export function countPlaywright(file: string, exitCode: number): Count {
  const report = playwrightReport.safeParse(readJson(file))
  if (!report.success) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.data.stats
  return atLeastOneFailure(
    {
      passed: expected + flaky,
      failed: unexpected + report.data.errors.length,
      failures: report.data.suites.flatMap((suite) => namesIn(suite, ({ ok }) => !ok)),
      unsteady: report.data.suites.flatMap((suite) => namesIn(suite, isUnsteady)),
    },
    exitCode,
  )
}

type PlaywrightSpec = z.infer<typeof playwrightSpec>

function namesIn(
  { specs, suites = [] }: z.infer<typeof playwrightSuite>,
  isMeant: (spec: PlaywrightSpec) => boolean,
): string[] {
  const meant = specs.filter(isMeant)
  return [
    ...meant.map(({ file, line, title }) => `${file}:${line}: ${title}`),
    ...suites.flatMap((suite) => namesIn(suite, isMeant)),
  ]
}

function isUnsteady({ tests }: PlaywrightSpec): boolean {
  return tests.some(({ status }) => status === 'flaky')
}

// A runner that ended badly is never a success, whatever its report counted.
function atLeastOneFailure(count: Count, exitCode: number): Count {
  return { ...count, failed: exitCode === 0 ? count.failed : Math.max(1, count.failed) }
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
