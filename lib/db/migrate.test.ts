import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { diffSchemas } from './diff.ts'
import { migrate } from './migrate.ts'
import { listMigrations } from './migration-folder.ts'
import { createDatabase, dropDatabase } from './testing/test-run.ts'

const ORCHARD = 'CREATE TABLE orchard (id int PRIMARY KEY);'
const PRESS = `CREATE FUNCTION press() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
INSERT INTO orchard VALUES (press());`

let folder: string
let database: { name: string; url: string }
const run = inject('testRun')

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  database = await createDatabase(run)
  await query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
})

afterEach(async () => {
  await dropDatabase(run, database.name)
  rmSync(folder, { recursive: true })
})

function add(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

test('migrations are applied once, oldest first, and noted as Prisma notes them', async () => {
  add('20260102000000_press', PRESS)
  add('20260101000000_orchard', ORCHARD)
  expect(await migrate(database.url, folder)).toEqual(['20260101000000_orchard', '20260102000000_press'])
  expect(await migrate(database.url, folder)).toEqual([])
  expect(await query('SELECT migration_name, checksum FROM _prisma_migrations ORDER BY started_at')).toEqual(
    listMigrations(folder).map(({ name, checksum }) => ({ migration_name: name, checksum })),
  )
})

test('a body of a function keeps its semicolons', async () => {
  add('1_orchard', ORCHARD)
  add('2_press', PRESS)
  await migrate(database.url, folder)
  expect(await query('SELECT id FROM orchard')).toEqual([{ id: 1 }])
})

test('processes that start together apply each migration once', async () => {
  add('1_orchard', ORCHARD)
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)))
  expect(applied.flat()).toEqual(['1_orchard'])
})

test('a migration that fails leaves nothing, and runs again when it is mended', async () => {
  add('1_orchard', `${ORCHARD}\nSELECT missing_column FROM orchard;`)
  await expect(migrate(database.url, folder)).rejects.toThrow('missing_column')
  expect(await query("SELECT to_regclass('orchard') AS found")).toEqual([{ found: null }])
  add('1_orchard', ORCHARD)
  expect(await migrate(database.url, folder)).toEqual(['1_orchard'])
})

test('a database of a newer version is refused by the name of its migration', async () => {
  add('1_orchard', ORCHARD)
  add('2_press', PRESS)
  await migrate(database.url, folder)
  rmSync(join(folder, '2_press'), { recursive: true })
  await expect(migrate(database.url, folder)).rejects.toThrow('the migration 2_press, which this version')
})

test('a migration edited after it was applied is refused', async () => {
  add('1_orchard', ORCHARD)
  await migrate(database.url, folder)
  add('1_orchard', `${ORCHARD} -- improved`)
  await expect(migrate(database.url, folder)).rejects.toThrow('1_orchard was edited')
})

test('a database that does not answer is named with its address', async () => {
  await expect(migrate('postgresql://127.0.0.1:9/none', folder)).rejects.toThrow(
    'The database at 127.0.0.1:9 does not answer',
  )
})

test('the diff between two schemas is the SQL of the next migration', async () => {
  const before = 'datasource db {\n  provider = "postgresql"\n}\nmodel Tag {\n  id Int @id\n}\n'
  const after = before.replace('@id\n', '@id\n  slug String @unique\n')
  expect(await diffSchemas(database.url, null, before)).toContain('CREATE TABLE "Tag"')
  expect(await diffSchemas(database.url, before, after)).toContain('ADD COLUMN     "slug" TEXT NOT NULL')
  expect(await diffSchemas(database.url, after, after)).toBeNull()
})

test('the schema was committed together with the last migration', () => {
  expect(readFileSync('prisma/migrations/schema.prisma', 'utf8')).toBe(
    readFileSync('prisma/schema.prisma', 'utf8'),
  )
})

test("the project's migrations make every column that its schema names", async () => {
  const columns = () =>
    query(`SELECT table_name, column_name, udt_name, is_nullable FROM information_schema.columns
           WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`)
  const sql = await diffSchemas(database.url, null, readFileSync('prisma/schema.prisma', 'utf8'))
  await query(sql ?? '')
  const named = await columns()
  await query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  await migrate(database.url)
  expect(named.length).toBeGreaterThan(50)
  expect(await columns()).toEqual(expect.arrayContaining(named))
})
