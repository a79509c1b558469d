import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enterDatabaseUser, listDatabaseUsers } from '#lib/db/embedded/database-users.ts'
import { requireDiskSpace } from '#lib/db/embedded/disk-space.ts'
import { withFileLock } from '#lib/db/embedded/file-lock.ts'
import { childEnvironment } from '#lib/env.ts'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import { say, withProgress } from '#scripts/bootstrap/progress.mjs'
import { runQuietly } from '#scripts/bootstrap/run-child.mjs'
import { buildIslands } from '#scripts/build/build-islands.ts'
import { hashSources } from '#scripts/build/source-hash.ts'

const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next')
const NEEDED_MEGABYTES = 500
const BUILD_PATIENCE_MS = 900_000

/**
 * Builds the site into `folder` (relative to the project) unless the build there was made from these very
 * sources. Processes that start together build once. Throws StartupRefusal when a running site uses the
 * stale build, or when it does not build.
 */
export async function buildIfStale(folder: string): Promise<void> {
  if (isFresh(folder)) return
  mkdirSync(folder, { recursive: true })
  await withFileLock(`${folder}.lock`, () => build(folder), BUILD_PATIENCE_MS)
}

/** Notes that this process serves the build in `folder`, until it ends. */
export function useBuild(folder: string): void {
  const leave = enterDatabaseUser(usersFolder(folder))
  process.once('exit', leave)
}

/** The process that serves the build in `folder`, or null. */
export function getBuildUser(folder: string): number | null {
  return listDatabaseUsers(usersFolder(folder))[0]?.pid ?? null
}

async function build(folder: string): Promise<void> {
  if (isFresh(folder)) return
  const user = getBuildUser(folder)
  if (user !== null) {
    throw new StartupRefusal(
      `The sources have changed, and process ${user} serves the build in ${folder}; stop that one first, or set BROADSHEET_BUILD to another folder.`,
    )
  }
  requireDiskSpace(folder, NEEDED_MEGABYTES)
  const hash = hashSources()
  rmSync(noteFile(folder), { force: true })
  await withProgress('Building the site (about a minute)', async () => {
    await buildIslands()
    await buildPages(folder)
  })
  writeFileSync(noteFile(folder), hash)
}

async function buildPages(folder: string): Promise<void> {
  const { code, output } = await runQuietly(process.execPath, [NEXT, 'build'], {
    env: childEnvironment({ BROADSHEET_BUILD: folder, NODE_ENV: 'production' }),
  })
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

function usersFolder(folder: string): string {
  return `${folder}.users`
}
