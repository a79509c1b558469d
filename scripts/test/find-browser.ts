import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { childEnvironment } from '#lib/env.ts'
import { withProgress } from '#scripts/bootstrap/progress.mjs'
import { runQuietly } from '#scripts/bootstrap/run-child.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const DOWNLOAD_LIMIT_SECONDS = 240

/**
 * The path of a Chromium for the browser tests: an installed one, else Playwright's own, else Debian's
 * package, which is installed when this process may. Throws a sentence when there is none to be had.
 */
export async function requireBrowser(): Promise<string> {
  const installed = findInstalled()
  if (installed) return installed
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  await withProgress("No Chromium is installed: fetching Playwright's", fetchPlaywrights)
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  await withProgress("Playwright's cannot be had: installing Debian's package chromium", installDebians)
  const fromDebian = findInstalled()
  if (fromDebian) return fromDebian
  throw new Error('No Chromium is installed and none can be fetched; install one, or run npm run check.')
}

function findInstalled(): string | null {
  const folders = (childEnvironment({}).PATH ?? '').split(delimiter)
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...APPLICATIONS].find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return spawnSync(path, ['--version']).status === 0
  } catch {
    return false
  }
}

async function fetchPlaywrights(): Promise<void> {
  const cli = join('node_modules', 'playwright', 'cli.js')
  await runQuietly(process.execPath, [cli, 'install', 'chromium'], { timeout: DOWNLOAD_LIMIT_SECONDS * 1000 })
}

async function installDebians(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' })
  await runQuietly('apt-get', ['update'], { env })
  await runQuietly('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env })
}
