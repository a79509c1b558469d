import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireDiskSpace } from '#lib/db/embedded/disk-space.ts'
import { withFileLock } from '#lib/db/embedded/file-lock.ts'
import { childEnvironment } from '#lib/env.ts'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import { say, withProgress } from '#scripts/bootstrap/progress.mjs'
import { runQuietly } from '#scripts/bootstrap/run-child.mjs'
import { buildIslands } from '#scripts/build-islands.ts'
import { hashSources } from '#scripts/source-hash.ts'

const NEEDED_MEGABYTES = 500
const BUILD_PATIENCE_MS = 900_000

/**
 * Builds the site into `folder` (relative to the project) unless the build there was made from these very
 * sources. Processes that start together build once. Returns whether it built.
 */
export async function buildIfStale(folder: string): Promise<boolean> {
  if (isFresh(folder)) return false
  mkdirSync(folder, { recursive: true })
  return withFileLock(
    `${folder}.lock`,
    () => (isFresh(folder) ? Promise.resolve(false) : build(folder)),
    BUILD_PATIENCE_MS,
  )
}

async function build(folder: string): Promise<true> {
  requireDiskSpace(folder, NEEDED_MEGABYTES)
  const hash = hashSources()
  rmSync(noteFile(folder), { force: true })
  await withProgress('Building the site (about a minute)', async () => {
    await buildIslands()
    await buildPages(folder)
  })
  writeFileSync(noteFile(folder), hash)
  return true
}

async function buildPages(folder: string): Promise<void> {
  const { code, output } = await runQuietly(
    process.execPath,
    [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    {
      env: childEnvironment({
        BROADSHEET_BUILD: folder,
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
      }),
    },
  )
  if (code === 0) return
  say(output.trim())
  throw new StartupRefusal('The site could not be built; what next build said is above.')
}

function isFresh(folder: string): boolean {
  return existsSync(noteFile(folder)) && readFileSync(noteFile(folder), 'utf8') === hashSources()
}

function noteFile(folder: string): string {
  return join(folder, 'broadsheet-sources.txt')
}
