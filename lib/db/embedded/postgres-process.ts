import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import type { DatabasePlacement } from './database-placement.ts'
import { findFreePort } from './free-port.ts'
import { clearStalePostmasterFile, getPostmaster } from './postmaster-file.ts'
import { getProcessIdentity } from './process-identity.ts'

const START_ATTEMPTS = 20
const READY_PATIENCE_MS = 300_000
const STOP_PATIENCE_MS = 3_000
const LOG_LIMIT_BYTES = 5_000_000
const POLL_MS = 25

/** `durable: false` trades safety against power loss for speed; for throwaway databases only. */
export type PostgresOptions = { preferredPort?: number; durable: boolean }

/**
 * Starts PostgreSQL on the placement's data directory and returns its port once it accepts connections.
 * It is its own process group, so that Ctrl-C in a terminal reaches Broadsheet first. Waits for what a
 * killed predecessor left running, and tries another port when the chosen one was taken meanwhile.
 */
export async function startPostgres(placement: DatabasePlacement, options: PostgresOptions): Promise<number> {
  let complaint = ''
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    clearStalePostmasterFile(placement.clusterFolder)
    const port = await findFreePort(attempt === 0 ? options.preferredPort : undefined)
    const logFrom = rotateLog(placement.notesFolder)
    const pid = launch(placement, port, options.durable)
    if (await becomesReady(placement.clusterFolder, pid)) return port
    complaint = readLog(placement.notesFolder, logFrom)
    if (!isPassing(complaint)) break
    await sleep(250)
  }
  throw new StartupRefusal(explainFailure(placement, complaint))
}

/** Stops the PostgreSQL that runs on `clusterFolder`: cleanly, or after three seconds at once. Does nothing when none runs. */
export async function stopPostgres(clusterFolder: string): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', STOP_PATIENCE_MS],
    ['SIGQUIT', 1_000],
  ] as const) {
    const postmaster = getPostmaster(clusterFolder)
    if (postmaster === null) return
    process.kill(postmaster.pid, signal)
    const giveUpAt = Date.now() + patienceMs
    while (getPostmaster(clusterFolder) !== null && Date.now() < giveUpAt) await sleep(POLL_MS)
  }
}

function launch(
  { binaries, clusterFolder, notesFolder, user }: DatabasePlacement,
  port: number,
  durable: boolean,
) {
  const log = openSync(logFile(notesFolder), 'a', 0o600)
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const server = spawn(
    join(binaries.folder, 'bin', 'postgres'),
    ['-D', clusterFolder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: binaries.folder,
      detached: true,
      stdio: ['ignore', log, log],
      ...(user && { uid: user.uid, gid: user.gid }),
    },
  )
  closeSync(log)
  server.on('error', () => undefined)
  server.unref()
  return server.pid ?? 0
}

async function becomesReady(clusterFolder: string, pid: number): Promise<boolean> {
  const giveUpAt = Date.now() + READY_PATIENCE_MS
  while (Date.now() < giveUpAt && getProcessIdentity(pid) !== null) {
    const postmaster = getPostmaster(clusterFolder)
    if (postmaster?.pid === pid && postmaster.status === 'ready') return true
    await sleep(POLL_MS)
  }
  return false
}

// Backends of a killed server end within moments; a port can be taken between the look and the start.
function isPassing(complaint: string): boolean {
  return /pre-existing shared memory block|could not bind IPv4|could not create any TCP/.test(complaint)
}

function explainFailure({ clusterFolder, notesFolder }: DatabasePlacement, complaint: string): string {
  if (/No space left on device/.test(complaint)) {
    return `No disk space: PostgreSQL could not start in ${clusterFolder} because the disk is full; free some space, then start again.`
  }
  const reason = complaint.split('\n').find((line) => /FATAL|PANIC|error/.test(line)) ?? 'it said nothing'
  return `PostgreSQL could not start in ${clusterFolder}: ${reason.replace(/^.*?(FATAL|PANIC): */, '')} (its log is ${logFile(notesFolder)}).`
}

function rotateLog(notesFolder: string): number {
  const size = statSync(logFile(notesFolder), { throwIfNoEntry: false })?.size ?? 0
  if (size < LOG_LIMIT_BYTES) return size
  renameSync(logFile(notesFolder), `${logFile(notesFolder)}.1`)
  return 0
}

function readLog(notesFolder: string, fromByte: number): string {
  return readFileSync(logFile(notesFolder)).subarray(fromByte).toString('utf8')
}

function logFile(notesFolder: string): string {
  return join(notesFolder, 'postgres.log')
}
