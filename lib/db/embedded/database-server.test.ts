import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { makeThrowawayFolder, type ThrowawayFolder } from '../testing/throwaway-folder.ts'
import { placeDatabase } from './database-placement.ts'
import { countDatabaseUsers, openDatabaseServer } from './database-server.ts'
import { getPostmaster } from './postmaster-file.ts'

// Real servers, some of them killed: a busy machine needs its time.
vi.setConfig({ testTimeout: 90_000 })

const opened = z.object({ url: z.string(), owned: z.boolean() })

let folder: ThrowawayFolder
let children: ChildProcess[]

beforeEach(async () => {
  folder = await makeThrowawayFolder()
  folder.leave()
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await folder.remove()
})

const open = () => openDatabaseServer({ dataDir: folder.path, durable: false })
const cluster = () => placeDatabase(folder.path).clusterFolder

/** Another process that opens the database, says how, and stays until it is told to leave or killed. */
async function openElsewhere(): Promise<{ child: ChildProcess; url: string; owned: boolean }> {
  const code = `
    const { openDatabaseServer } = await import(${JSON.stringify(pathToFileURL('lib/db/embedded/database-server.ts'))})
    const server = await openDatabaseServer({ dataDir: ${JSON.stringify(folder.path)}, durable: false })
    console.log(JSON.stringify(server))
    process.stdin.once('data', async () => { await server.stop(); process.exit() })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text) => resolve(String(text))),
  )
  return { child, ...opened.parse(JSON.parse(line)) }
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('exit', resolve))
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

test('an empty folder becomes a UTF-8 database on the loopback, whose password only its owner reads', async () => {
  const server = await open()
  expect(server.owned).toBe(true)
  expect(await query(server.url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  expect(await query(server.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  await expect(query(server.url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow('password')
  expect(statSync(join(folder.path, 'database', 'password')).mode & 0o777).toBe(0o600)
  await server.stop()
  expect(getPostmaster(cluster())).toBeNull()
})

test('data and port outlast a restart', async () => {
  const first = await open()
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS id')
  await first.stop()
  const second = await open()
  expect(second.url).toBe(first.url)
  expect(await query(second.url, 'SELECT id FROM kept')).toEqual([{ id: 1 }])
  await second.stop()
})

test('a remembered port that another program took meanwhile is replaced', async () => {
  const first = await open()
  await first.stop()
  const squatter = createServer()
  await new Promise<void>((resolve) => squatter.listen(Number(new URL(first.url).port), '127.0.0.1', resolve))
  const second = await open()
  expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
  await second.stop()
  squatter.close()
})

test('a second process joins, and the server lives until the last one leaves', async () => {
  const starter = await openElsewhere()
  const joined = await open()
  expect(starter.owned).toBe(true)
  expect(joined).toMatchObject({ url: starter.url, owned: false })
  expect(countDatabaseUsers(folder.path)).toBe(2)
  starter.child.stdin?.write('leave')
  await ended(starter.child)
  expect(await query(joined.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  await joined.stop()
  expect(getPostmaster(cluster())).toBeNull()
})

test('processes that start at the same moment share one server', async () => {
  const all = await Promise.all([openElsewhere(), openElsewhere(), open()])
  expect(new Set(all.map(({ url }) => url)).size).toBe(1)
  expect(all.filter(({ owned }) => owned)).toHaveLength(1)
})

test('what a killed process left running is adopted with all it had acknowledged', async () => {
  const victim = await openElsewhere()
  await query(victim.url, 'CREATE TABLE acknowledged AS SELECT 1 AS id')
  victim.child.kill('SIGKILL')
  await ended(victim.child)
  const orphan = getPostmaster(cluster())
  const adopted = await open()
  expect(adopted).toMatchObject({ url: victim.url, owned: true })
  expect(getPostmaster(cluster())?.pid).toBe(orphan?.pid)
  expect(await query(adopted.url, 'SELECT id FROM acknowledged')).toEqual([{ id: 1 }])
  await adopted.stop()
  expect(getPostmaster(cluster())).toBeNull()
})

test('a killed PostgreSQL is started again and recovers', async () => {
  const first = await openDatabaseServer({ dataDir: folder.path })
  await query(first.url, 'CREATE TABLE acknowledged AS SELECT 1 AS id')
  process.kill(getPostmaster(cluster())?.pid ?? 0, 'SIGKILL')
  const second = await open()
  expect(await query(second.url, 'SELECT id FROM acknowledged')).toEqual([{ id: 1 }])
})

test('a stale pid file that names a living stranger is cleared', async () => {
  const first = await open()
  const file = join(cluster(), 'postmaster.pid')
  const lines = readFileSync(file, 'utf8').split('\n')
  await first.stop()
  writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'))
  const second = await open()
  expect(await query(second.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  await second.stop()
})

test('a folder held by a server that is not ours is refused with its process id, and left alone', async () => {
  const first = await open()
  const pid = getPostmaster(cluster())?.pid
  writeFileSync(join(folder.path, 'database', 'password'), 'not this one')
  const startedAt = Date.now()
  await expect(open()).rejects.toThrow(`is held by another PostgreSQL server (process ${pid})`)
  expect(Date.now() - startedAt).toBeLessThan(6_000)
  expect(await query(first.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  expect(countDatabaseUsers(folder.path)).toBe(1)
})

test('a data folder of another PostgreSQL version is refused by its version', async () => {
  await (await open()).stop()
  writeFileSync(join(cluster(), 'PG_VERSION'), '15\n')
  await expect(open()).rejects.toThrow(
    'holds a database of PostgreSQL 15, and this Broadsheet brings PostgreSQL 18',
  )
})

test('a folder that only its owner may enter gets its database too', async () => {
  chmodSync(folder.path, 0o700)
  const first = await open()
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS id')
  await first.stop()
  const second = await open()
  expect(await query(second.url, 'SELECT id FROM kept')).toEqual([{ id: 1 }])
  await second.stop()
})

test('a start that was killed half-way leaves nothing in the way of the next', async () => {
  const { child } = await startAndKillEarly()
  expect(child.killed).toBe(true)
  const server = await open()
  expect(await query(server.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  expect(readdirSync(join(folder.path, 'database')).filter((name) => name.includes('making-'))).toEqual([])
})

async function startAndKillEarly(): Promise<{ child: ChildProcess }> {
  const code = `(await import(${JSON.stringify(pathToFileURL('lib/db/embedded/database-server.ts'))})).openDatabaseServer({ dataDir: ${JSON.stringify(folder.path)} })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' })
  while (
    !readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).some((name) =>
      /making-.*cluster/.test(name),
    )
  ) {
    await sleep(5)
  }
  child.kill('SIGKILL')
  await ended(child)
  return { child }
}
