import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import { requireSystemUser } from '#lib/users/system-user.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

test('commands that act for the first time at the same moment share one system user', async () => {
  const acting = Array.from({ length: 8 }, () =>
    database().$transaction((tx) => requireSystemUser(tx, 'importer', new Date())),
  )
  expect(new Set(await Promise.all(acting)).size).toBe(1)
  expect(await database().user.count({ where: { name: 'importer' } })).toBe(1)
})
