import { Client } from 'pg'
import { expect, test } from 'vitest'
import { openTestDatabase } from './test-database.ts'

async function query(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('a test file gets a migrated database that no other file sees', async () => {
  const [one, other] = await Promise.all([openTestDatabase(), openTestDatabase()])
  await query(one.url, 'CREATE TABLE only_here (id int)')
  const tables = (url: string) =>
    query(url, "SELECT to_regclass('only_here') AS extra, to_regclass('_prisma_migrations') AS history")
  expect(await tables(one.url)).toEqual([{ extra: 'only_here', history: '_prisma_migrations' }])
  expect(await tables(other.url)).toEqual([{ extra: null, history: '_prisma_migrations' }])
  await Promise.all([one.close(), other.close()])
})

test('text is UTF-8: letters beyond ASCII compare by code point and fold case', async () => {
  const database = await openTestDatabase()
  expect(await query(database.url, "SELECT upper('łódź') AS upper, 'z' < 'é' AS ordered")).toEqual([
    { upper: 'ŁÓDŹ', ordered: true },
  ])
  await database.close()
})

test('closing removes the database even while somebody is connected', async () => {
  const database = await openTestDatabase()
  const visitor = new Client({ connectionString: database.url })
  visitor.on('error', () => undefined)
  await visitor.connect()
  await database.close()
  await expect(query(database.url, 'SELECT 1')).rejects.toThrow('does not exist')
})
