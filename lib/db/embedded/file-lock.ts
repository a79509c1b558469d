import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import { getProcessIdentity, isProcessAlive, type ProcessIdentity } from './process-identity.ts'

const RETRY_MS = 50
const processIdentity = z.object({ pid: z.number(), startedAt: z.string() })

/**
 * Runs `work` while this process alone holds the lock file at `path`. A lock whose holder has died is taken
 * over. Throws StartupRefusal when a live holder keeps it longer than `patienceMs` milliseconds.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>, patienceMs = 90_000): Promise<T> {
  const giveUpAt = Date.now() + patienceMs
  while (!takeLock(path)) {
    if (Date.now() > giveUpAt) {
      throw new StartupRefusal(
        `Process ${readHolder(path)?.pid ?? '(unknown)'} has held ${path} for ${Math.round(patienceMs / 1000)} seconds; end it, then start again.`,
      )
    }
    await sleep(RETRY_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

// A link appears whole or not at all, so nobody ever reads a half-written lock.
function takeLock(path: string): boolean {
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, JSON.stringify(getProcessIdentity()))
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    clearDeadLock(path)
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

// Moving first makes one of several rivals the winner; a live lock moved by mistake is put back.
function clearDeadLock(path: string): void {
  const holder = readHolder(path)
  if (holder === null || isProcessAlive(holder)) return
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved !== null && isProcessAlive(moved)) renameSync(aside, path)
  else rmSync(aside, { force: true })
}

function readHolder(path: string): ProcessIdentity | null {
  try {
    return processIdentity.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}
