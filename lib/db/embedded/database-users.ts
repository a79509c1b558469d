import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getProcessIdentity, isProcessAlive, type ProcessIdentity } from './process-identity.ts'

let notes = 0

/**
 * Notes in `folder` that this process uses the database, and returns the way to take the note back.
 * One process may note itself several times; each note counts.
 */
export function enterDatabaseUser(folder: string): () => void {
  const me = getProcessIdentity()
  if (me === null) throw new Error('This process cannot read its own start time.')
  mkdirSync(folder, { recursive: true })
  const note = join(folder, `${me.pid}-${me.startedAt}-${notes++}`)
  writeFileSync(note, '')
  return () => rmSync(note, { force: true })
}

/** The live processes noted in `folder`, one entry for each note; notes of dead ones are removed. */
export function listDatabaseUsers(folder: string): ProcessIdentity[] {
  const live: ProcessIdentity[] = []
  for (const name of readNames(folder)) {
    const [pid, startedAt = ''] = name.split('-')
    const noted = { pid: Number(pid), startedAt }
    if (isProcessAlive(noted)) live.push(noted)
    else rmSync(join(folder, name), { force: true })
  }
  return live
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
