import { existsSync } from 'node:fs'

// The shell first: the same engine without windows, and twice as fast.
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The Chromium of this machine: CHROME_PATH, an installed one, else undefined for Playwright's own. */
export function findBrowser(): string | undefined {
  return [process.env.CHROME_PATH, ...installed].find((path) => path !== undefined && existsSync(path))
}

/** Root has no sandbox, test machines have no graphics card, and a browser under test asks nobody for news. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
