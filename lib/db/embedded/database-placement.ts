import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { canRun, copyBinaries, type PostgresBinaries, requireInstalledBinaries } from './postgres-binaries.ts'
import { canEnter, chooseUnprivilegedUser, type UnprivilegedUser } from './unprivileged-user.ts'

/** Where PostgreSQL's programs and files are for one data folder, and who runs it. */
export type DatabasePlacement = {
  binaries: PostgresBinaries
  /** PostgreSQL's own data directory. */
  clusterFolder: string
  /** Our notes about the server, readable by this process's user: password, port, lock, users. */
  notesFolder: string
  user: UnprivilegedUser | null
  /** A sentence for people when programs or data live outside the clone, else null. */
  notice: string | null
}

/** The folder for what an unprivileged user cannot reach in the clone. */
export const SHARED_STATE_FOLDER = '/var/lib/broadsheet'

/**
 * Chooses where the database of `dataFolder` lives. Normally programs stay in node_modules and data in the
 * data folder. Root's PostgreSQL runs as an unprivileged user: what that user cannot reach (a clone under
 * /root) is kept in a folder of its own below /var/lib/broadsheet, named by the hash of the clone's real path.
 */
export function placeDatabase(dataFolder: string, cloneFolder: string = process.cwd()): DatabasePlacement {
  const user = chooseUnprivilegedUser()
  const notesFolder = join(dataFolder, 'database')
  mkdirSync(notesFolder, { recursive: true })
  const aside = join(SHARED_STATE_FOLDER, shortHash(realpathSync(cloneFolder)))
  const dataStays = user === null || canEnter(user, notesFolder)
  const installed = requireInstalledBinaries()
  const programsStay = canRun(installed, user)
  const place = user === null ? notesFolder : aside
  if (user && !(dataStays && programsStay)) makeEnterable(aside)
  return {
    binaries: programsStay ? installed : copyBinaries(installed, place),
    clusterFolder: dataStays
      ? join(realpathSync(notesFolder), 'cluster')
      : join(aside, `cluster-${shortHash(realpathSync(dataFolder))}`),
    notesFolder,
    user,
    notice: user === null || (dataStays && programsStay) ? null : describeMove(user, aside, dataStays),
  }
}

// Whatever the umask says: the unprivileged user passes through these folders.
function makeEnterable(aside: string): void {
  mkdirSync(aside, { recursive: true })
  for (const folder of [SHARED_STATE_FOLDER, aside]) chmodSync(folder, 0o755)
}

function describeMove(user: UnprivilegedUser, aside: string, dataStays: boolean): string {
  const what = dataStays ? "a copy of PostgreSQL's programs is" : "PostgreSQL's programs and data are"
  return `PostgreSQL runs as the user ${user.name}, who cannot enter this folder, so ${what} kept in ${aside}`
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
