import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { StartupRefusal } from '#lib/startup-refusal.ts'

/** The system user that PostgreSQL runs as when this process is root. */
export type UnprivilegedUser = { name: string; uid: number; gid: number }

const CANDIDATES = ['nobody', 'daemon', 'postgres']

/**
 * An existing system user for PostgreSQL, which refuses to run as root; null when this process is not root
 * and PostgreSQL can run as whoever we are.
 */
export function chooseUnprivilegedUser(passwdFile = '/etc/passwd'): UnprivilegedUser | null {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync(passwdFile, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const candidate of CANDIDATES) {
    const [name, , uid, gid] = users.find(([userName]) => userName === candidate) ?? []
    if (name && Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) }
  }
  throw new StartupRefusal(
    `PostgreSQL refuses to run as root and none of the users ${CANDIDATES.join(', ')} exists; start Broadsheet as an ordinary user.`,
  )
}

/** Whether `user` may enter the folder at `path` and every folder above it, by mode bits; parts that do not exist yet count as enterable. */
export function canEnter(user: UnprivilegedUser, path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false })
    const bit = stat?.uid === user.uid ? 0o100 : stat?.gid === user.gid ? 0o010 : 0o001
    if (stat && (stat.mode & bit) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
