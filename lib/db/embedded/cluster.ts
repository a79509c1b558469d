import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import type { DatabasePlacement } from './database-placement.ts'
import { requireDiskSpace } from './disk-space.ts'

/** The role that owns everything in the embedded database. */
export const DATABASE_ROLE = 'broadsheet'

const MAJOR_VERSION = '18'
const REMOVAL_ATTEMPTS = 50
const NEEDED_MEGABYTES = 150

/** The password of the embedded database, made on first use and readable by this process's user only. */
export function getOrMakePassword(notesFolder: string): string {
  const file = join(notesFolder, 'password')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = randomBytes(24).toString('base64url')
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' })
  return password
}

/**
 * Creates PostgreSQL's data directory unless it is there. It is made aside and moved into place whole, so an
 * interrupted start leaves no half of one. The caller holds the folder's lock. Throws StartupRefusal for one of
 * another major version.
 */
export async function ensureCluster(
  placement: DatabasePlacement,
  password: string,
  durable: boolean,
): Promise<void> {
  const { clusterFolder } = placement
  mkdirSync(dirname(clusterFolder), { recursive: true, mode: 0o755 })
  await removeWorkshops(clusterFolder)
  if (existsSync(clusterFolder)) return requireMajorVersion(clusterFolder)
  requireDiskSpace(clusterFolder, NEEDED_MEGABYTES)
  const workshop = `${workshopPrefix(clusterFolder)}${randomUUID()}`
  mkdirSync(workshop, { mode: 0o700 })
  try {
    const passwordFile = join(workshop, 'password')
    writeFileSync(passwordFile, password, { mode: 0o600 })
    const { user } = placement
    if (user) for (const path of [workshop, passwordFile]) chownSync(path, user.uid, user.gid)
    await runInitdb(placement, join(workshop, 'cluster'), passwordFile, durable)
    renameSync(join(workshop, 'cluster'), clusterFolder)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

// Left by a start that was killed. Its initdb may still be writing, until it misses a file.
async function removeWorkshops(clusterFolder: string): Promise<void> {
  const prefix = workshopPrefix(clusterFolder)
  for (const name of readdirSync(dirname(prefix)).filter((entry) => entry.startsWith(basename(prefix)))) {
    const workshop = join(dirname(prefix), name)
    for (let attempt = 0; existsSync(workshop) && attempt < REMOVAL_ATTEMPTS; attempt++) {
      if (attempt > 0) await sleep(100)
      rmSync(workshop, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

// Named after the cluster: where data is kept aside, several clusters share a parent folder.
function workshopPrefix(clusterFolder: string): string {
  return `${clusterFolder}.making-`
}

function requireMajorVersion(clusterFolder: string): void {
  const file = join(clusterFolder, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none'
  if (found === MAJOR_VERSION) return
  throw new StartupRefusal(
    `The folder ${clusterFolder} holds a database of PostgreSQL ${found}, and this Broadsheet brings PostgreSQL ${MAJOR_VERSION}; move the folder away, or set DATABASE_URL to a server that can read it.`,
  )
}

function runInitdb(
  { binaries, user }: DatabasePlacement,
  target: string,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  const initdb = spawn(
    join(binaries.folder, 'bin', 'initdb'),
    [
      `--pgdata=${target}`,
      `--username=${DATABASE_ROLE}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    {
      cwd: binaries.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(user && { uid: user.uid, gid: user.gid }),
    },
  )
  let complaints = ''
  initdb.stderr.on('data', (text: Buffer) => {
    complaints += text.toString()
  })
  return new Promise((resolve, reject) => {
    initdb.once('error', reject)
    initdb.once('close', (code) => {
      if (code === 0) return resolve()
      const last = complaints.trim().split('\n').slice(-3).join(' ')
      reject(
        new StartupRefusal(`PostgreSQL's initdb could not create a database in ${dirname(target)}: ${last}`),
      )
    })
  })
}
