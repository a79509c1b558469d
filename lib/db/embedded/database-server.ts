import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import { DATABASE_ROLE, ensureCluster, getOrMakePassword } from './cluster.ts'
import { type DatabasePlacement, placeDatabase, SHARED_STATE_FOLDER } from './database-placement.ts'
import { enterDatabaseUser, listDatabaseUsers } from './database-users.ts'
import { withFileLock } from './file-lock.ts'
import { startPostgres, stopPostgres } from './postgres-process.ts'
import { getPostmaster } from './postmaster-file.ts'

const DATABASE_NAME = 'broadsheet'
const JOIN_PATIENCE_MS = 4_000

/** A connection to the database of one data folder. */
export type DatabaseServer = {
  /** Connection URL with the password; the database exists. */
  url: string
  /** True when this call started the server or took over one whose users had all been killed. */
  owned: boolean
  /** Leaves the server; the last to leave stops it. */
  stop(): Promise<void>
}

type OpenOptions = {
  dataDir: string
  /** False for throwaway databases: faster, not safe against power loss. */
  durable?: boolean
  /** Called with a sentence before each step that takes time or deserves to be known. */
  onProgress?: (sentence: string) => void
}

/**
 * Opens the embedded PostgreSQL of `dataDir`: starts one, joins the one another process of this machine has
 * started, or adopts the one a killed process left. Whoever leaves last stops it, so a short command that
 * started it never takes it from a site that joined. Throws StartupRefusal with one sentence when the folder
 * is held by a server that is not ours or the disk is full.
 */
export async function openDatabaseServer(options: OpenOptions): Promise<DatabaseServer> {
  mkdirSync(options.dataDir, { recursive: true })
  const placement = placeDatabase(realpathSync(options.dataDir))
  return withFileLock(lockFile(placement), async () => {
    const owned = listUsers(placement).length === 0
    const leave = enterDatabaseUser(usersFolder(placement))
    try {
      const { url, started } = await joinOrStart(placement, options)
      return { url, owned: owned || started, stop: () => leaveServer(placement, leave) }
    } catch (error) {
      leave()
      throw error
    }
  })
}

/** Ends the embedded PostgreSQL of `dataDir` whoever uses it and deletes its data. For throwaway databases. */
export async function destroyDatabase(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return
  const { clusterFolder } = placeDatabase(realpathSync(dataDir))
  await stopPostgres(clusterFolder)
  for (const folder of [clusterFolder, dataDir]) rmSync(folder, { recursive: true, force: true })
  if (clusterFolder.startsWith(SHARED_STATE_FOLDER)) removeIfEmpty(dirname(clusterFolder))
}

/** How many live processes use the embedded database of `dataDir`. */
export function countDatabaseUsers(dataDir: string): number {
  const pids = listDatabaseUsers(join(dataDir, 'database', 'users')).map(({ pid }) => pid)
  return new Set(pids).size
}

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}

async function joinOrStart(placement: DatabasePlacement, options: OpenOptions) {
  const password = getOrMakePassword(placement.notesFolder)
  const running = await findRunningServer(placement, password)
  if (running) return { url: running, started: false }
  const { onProgress = () => undefined } = options
  if (placement.notice) onProgress(placement.notice)
  if (!existsSync(placement.clusterFolder)) onProgress('Creating the database')
  await ensureCluster(placement, password, options.durable ?? true)
  const port = await startPostgres(placement, {
    durable: options.durable ?? true,
    preferredPort: readPort(placement),
  })
  writeFileSync(portFile(placement), `${port}\n`)
  const url = toUrl(password, port)
  await ensureDatabase(url)
  return { url, started: true }
}

// Null when no server runs on the folder; the folder's server that does not let us in is somebody else's.
async function findRunningServer(placement: DatabasePlacement, password: string): Promise<string | null> {
  const giveUpAt = Date.now() + JOIN_PATIENCE_MS
  for (;;) {
    const postmaster = getPostmaster(placement.clusterFolder)
    if (postmaster === null) return null
    const url = toUrl(password, postmaster.port)
    if (postmaster.status === 'ready' && (await serves(url, placement.clusterFolder))) {
      await ensureDatabase(url)
      return url
    }
    if (Date.now() > giveUpAt) {
      throw new StartupRefusal(
        `The data folder ${placement.clusterFolder} is held by another PostgreSQL server (process ${postmaster.pid}); stop that one, or set BROADSHEET_DATA to another folder.`,
      )
    }
    await sleep(100)
  }
}

async function serves(url: string, clusterFolder: string): Promise<boolean> {
  try {
    const [row] = await query(maintenanceUrl(url), 'SHOW data_directory')
    return row?.data_directory === clusterFolder
  } catch {
    return false
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const found = await query(maintenanceUrl(url), `SELECT FROM pg_database WHERE datname = '${DATABASE_NAME}'`)
  if (found.length === 0) await query(maintenanceUrl(url), `CREATE DATABASE ${DATABASE_NAME}`)
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: JOIN_PATIENCE_MS })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function leaveServer(placement: DatabasePlacement, leave: () => void): Promise<void> {
  await withFileLock(lockFile(placement), async () => {
    leave()
    if (listUsers(placement).length === 0) await stopPostgres(placement.clusterFolder)
  })
}

function toUrl(password: string, port: number): string {
  return `postgresql://${DATABASE_ROLE}:${password}@127.0.0.1:${port}/${DATABASE_NAME}?sslmode=disable`
}

function maintenanceUrl(url: string): string {
  return url.replace(`/${DATABASE_NAME}?`, '/postgres?')
}

function readPort(placement: DatabasePlacement): number | undefined {
  return existsSync(portFile(placement)) ? Number(readFileSync(portFile(placement), 'utf8')) : undefined
}

function listUsers(placement: DatabasePlacement) {
  return listDatabaseUsers(usersFolder(placement))
}

function usersFolder({ notesFolder }: DatabasePlacement): string {
  return join(notesFolder, 'users')
}

function lockFile({ notesFolder }: DatabasePlacement): string {
  return join(notesFolder, 'lock')
}

function portFile({ notesFolder }: DatabasePlacement): string {
  return join(notesFolder, 'port')
}
