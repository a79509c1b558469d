import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that cannot be mistaken for a later one with the same number: `startedAt` is the system's own note
 * of its birth, in letters, digits and underscores. */
export type ProcessIdentity = { pid: number; startedAt: string }

/** The identity of a live process, this one by default, or null when no such process lives (a zombie does not). */
export function getProcessIdentity(pid: number = process.pid): ProcessIdentity | null {
  if (!isSignalable(pid)) return null
  const startedAt = process.platform === 'linux' ? linuxStart(pid) : posixStart(pid)
  return startedAt === null ? null : { pid, startedAt }
}

/** Whether the very process that was noted still lives. */
export function isProcessAlive(noted: ProcessIdentity): boolean {
  return getProcessIdentity(noted.pid)?.startedAt === noted.startedAt
}

function isSignalable(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// Field 22 of /proc/<pid>/stat, counted behind the command's closing bracket, because a command may hold spaces.
function linuxStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

function posixStart(pid: number): string | null {
  if (process.platform === 'win32') return 'unknown'
  try {
    const [state = '', ...start] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/)
    return state.startsWith('Z') ? null : start.join('_').replace(/\W+/g, '_')
  } catch {
    return null
  }
}
