import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { getProcessIdentity } from './process-identity.ts'

/** What a running PostgreSQL says of itself in its data directory. */
export type Postmaster = { pid: number; port: number; status: 'starting' | 'ready' | 'stopping' }

/**
 * The PostgreSQL that runs on `clusterFolder`, or null when none does: no file, a dead process, or a process
 * that took the number of a dead one. Line numbers are those of PostgreSQL's `miscadmin.h` (LOCK_FILE_LINE_…).
 */
export function getPostmaster(clusterFolder: string): Postmaster | null {
  const lines = readLines(clusterFolder)
  const pid = Number(lines[0])
  if (!pid || getProcessIdentity(pid) === null || !worksIn(pid, clusterFolder)) return null
  const word = lines[7]?.trim()
  const status = word === 'ready' || word === 'stopping' ? word : 'starting'
  return { pid, port: Number(lines[3] ?? 0), status }
}

/**
 * Removes the file of a PostgreSQL that no longer runs. PostgreSQL clears the file of a dead process itself,
 * but not one whose number another process has now, and not one of a zombie.
 */
export function clearStalePostmasterFile(clusterFolder: string): boolean {
  if (readLines(clusterFolder).length === 0 || getPostmaster(clusterFolder) !== null) return false
  rmSync(join(clusterFolder, 'postmaster.pid'), { force: true })
  return true
}

// A PostgreSQL server's working directory is its data directory. Where that cannot be read (another user's
// process, another system), the process gets the benefit of the doubt.
function worksIn(pid: number, clusterFolder: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterFolder)
  } catch {
    return readCommand(pid).includes('postgres')
  }
}

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function readLines(clusterFolder: string): string[] {
  try {
    return readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}
