import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from '#lib/env.ts'
import { buildIfStale, getBuildUser } from '#scripts/build/build.ts'
import { countPlaywright, countVitest } from '#scripts/test/count-reports.ts'
import { requireBrowser } from '#scripts/test/find-browser.ts'
import { judge, watch } from '#scripts/test/run-tool.ts'
import { describe, one, runSteps, type Step } from '#scripts/test/step.ts'
import { startTestSite } from '#scripts/test/test-site.ts'

const UNIT_LIMIT_MS = 480_000
const BROWSER_LIMIT_MS = 600_000

const withBrowser = !process.argv.includes('--no-browser')
// A site that is running keeps its build.
const { BROADSHEET_BUILD } = env()
const buildFolder = getBuildUser(BROADSHEET_BUILD) === null ? BROADSHEET_BUILD : '.next-test'
const reports = mkdtempSync(join(tmpdir(), 'broadsheet-reports-'))
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

let browser = ''
const findBrowser: Step = {
  name: 'browser',
  run: async () => {
    browser = await requireBrowser()
    console.log(`      ${browser}`)
    return { passed: 0, failed: 0 }
  },
}

const checks: Step[] = [
  { name: 'format', run: () => judge({ name: 'biome', args: ['format', '.'] }) },
  { name: 'lint', run: () => judge({ name: 'oxlint', args: ['--type-aware'] }) },
  { name: 'types', run: checkTypes },
  { name: 'unused code', run: () => judge({ name: 'knip', args: ['--no-config-hints'] }) },
  { name: 'unit and database tests', run: runUnitTests },
  { name: 'production build', run: build },
]

const browserTests: Step = { name: 'browser tests', needs: 'production build', run: runBrowserTests }

const total = await runSteps(withBrowser ? [findBrowser, ...checks, browserTests] : checks, (line) =>
  console.log(line),
)
process.exitCode = total.failed > 0 ? 1 : 0
// A long log may be read from its end only.
sayNames('Passed only when tried again', total.unsteady)
if (total.failed > 0) sayNames('Failed', total.failures)
console.log(`\n${describe(total)}`)

function sayNames(heading: string, names: string[]): void {
  if (names.length > 0) console.log(`\n${heading}:\n${names.map((name) => `  ${name}`).join('\n')}`)
}

// Next writes the types of routes and of what it imports for us; a fresh clone has none.
async function checkTypes() {
  const routes = await judge({ name: 'next', args: ['typegen'] })
  return routes.failed > 0 ? routes : judge({ name: 'tsc', args: ['--noEmit'] })
}

async function runUnitTests() {
  const report = join(reports, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return countVitest(report, await watch({ name: 'vitest', args }, UNIT_LIMIT_MS))
}

// Next adds a folder other than .next to tsconfig.json, which is not its to change.
async function build() {
  const tsconfig = readFileSync('tsconfig.json')
  try {
    await buildIfStale(buildFolder)
  } finally {
    if (!readFileSync('tsconfig.json').equals(tsconfig)) writeFileSync('tsconfig.json', tsconfig)
  }
  return one(true)
}

async function runBrowserTests() {
  if (browser === '') throw new Error('There is no browser to run them in.')
  const report = join(reports, 'playwright.json')
  const site = await startTestSite(buildFolder)
  try {
    const variables = {
      ...site.variables,
      BROADSHEET_E2E_URL: site.url,
      BROADSHEET_E2E_DATA: site.dataFolder,
      CHROME_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    }
    const tool = { name: 'playwright', args: ['test', '--reporter=line,json'], variables }
    return countPlaywright(report, await watch(tool, BROWSER_LIMIT_MS))
  } finally {
    await site.stop()
  }
}
