import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './e2e/support/browser.ts'
import { fixSampleDay } from './e2e/support/sample-of-day.ts'

fixSampleDay()

const lastSpecs = ['**/attack.spec.ts', '**/picture-rights.spec.ts']

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/prepare-site.ts',
  fullyParallel: true,
  // The newsroom's tests mostly wait, for a save or a moment.
  workers: 3,
  forbidOnly: true,
  // A test that needs it is named at the end of the run.
  retries: 1,
  timeout: 45_000,
  expect: { timeout: 5_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  // What these publish, or take from pages that others look at, stands on the front page: they come last.
  projects: [
    { name: 'site', testIgnore: lastSpecs },
    { name: 'last', testMatch: lastSpecs, dependencies: ['site'] },
  ],
  use: {
    // Known to the workers, which read this file again after the global setup has named the site.
    baseURL: process.env.BROADSHEET_E2E_URL,
    browserName: 'chromium',
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findBrowser(), args: browserArguments },
  },
})
