import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { childEnvironment } from '#lib/env.ts'
import { withProgress } from '#scripts/bootstrap/progress.mjs'
import { runQuietly } from '#scripts/bootstrap/run-child.mjs'

// The engine without windows: it takes half the time of a browser whose windows nobody sees.
const SHELL = 'chromium-headless-shell'
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const DOWNLOAD_LIMIT_SECONDS = 240
const PACKAGE_LIMIT_SECONDS = 120

/**
 * The path of a Chromium for the browser tests: the headless shell, from Debian's packages where this process may
 * install them, else an installed browser, else Playwright's own. Throws a sentence when there is none to be had.
 */
export async function requireBrowser(): Promise<string> {
  const shell = findInstalled([SHELL])
  if (shell) return shell
  if (mayInstallPackages()) await withProgress(`Installing Debian's package ${SHELL}`, installShell)
  const installed = findInstalled([SHELL, ...BROWSERS]) ?? APPLICATIONS.find(isProgram)
  if (installed) return installed
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  await withProgress("No Chromium is installed: fetching Playwright's", fetchPlaywrights)
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  throw new Error('No Chromium is installed and none can be fetched; install one, or run npm run check.')
}

function findInstalled(names: string[]): string | null {
  const folders = (childEnvironment({}).PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null
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

function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

async function installShell(): Promise<void> {
  const options = {
    env: childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' }),
    timeout: PACKAGE_LIMIT_SECONDS * 1000,
  }
  await runQuietly('apt-get', ['update'], options)
  await runQuietly('apt-get', ['install', '--yes', '--no-install-recommends', SHELL], options)
}
