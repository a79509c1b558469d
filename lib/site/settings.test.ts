import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import { changeSettings } from '#lib/site/change-settings.ts'
import { getSite } from '#lib/site/queries.ts'
import { getSettings } from '#lib/site/settings-queries.ts'
import { shareWays } from '#lib/site/share-ways.ts'
import { siteSettingsSchema } from '#lib/site/site-settings.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let administrator: Actor

beforeAll(async () => {
  newsroom = await openNewsroom()
  administrator = {
    userId: newsroom.actorId,
    name: 'Ada',
    grants: [{ role: 'administrator', sectionId: null }],
    isSystem: false,
  }
})
afterAll(() => newsroom.close())

test('a change of settings reaches readers and the audit log says what changed', async () => {
  const settings = siteSettingsSchema.parse(await getSettings())
  const changed = await changeSettings(administrator, { ...settings, name: 'The Tarsk Post', lang: 'ar' })
  expect(changed.ok).toBe(true)
  expect(await getSite()).toMatchObject({ name: 'The Tarsk Post', lang: 'ar', dir: 'rtl' })
  const entry = await database().auditEvent.findFirst({ orderBy: { number: 'desc' } })
  expect(entry?.detail).toEqual({
    before: { name: 'The Saltmere Lantern', lang: 'en-GB', dir: 'ltr' },
    after: { name: 'The Tarsk Post', lang: 'ar', dir: 'rtl' },
  })
})

test('the ways to share are kept in their order; unknown and repeated ones are refused', async () => {
  const settings = await getSettings()
  expect(settings.shareWays).toEqual([...shareWays])
  const chosen = siteSettingsSchema.parse({ ...settings, shareWays: ['print', 'email', 'gab'] })
  expect((await changeSettings(administrator, chosen)).ok).toBe(true)
  expect((await getSite()).shareWays).toEqual(['print', 'email', 'gab'])
  for (const wrong of [['myspace'], ['gab', 'gab']])
    expect(siteSettingsSchema.safeParse({ ...settings, shareWays: wrong }).success).toBe(false)
  await database().site.updateMany({ data: { shareWays: ['myspace', 'gab', 'gab'] } })
  expect((await getSite()).shareWays).toEqual(['gab'])
})

test('only administrators change settings', async () => {
  const manager: Actor = { ...administrator, grants: [{ role: 'managing_editor', sectionId: null }] }
  expect(await changeSettings(manager, await getSettings())).toMatchObject({ kind: 'refused' })
})

test('a time zone and a language that do not exist are refused with an example', async () => {
  const settings = await getSettings()
  const parsed = siteSettingsSchema.safeParse({ ...settings, timeZone: 'Saltmere/Harbour', lang: 'english!' })
  const messages = parsed.error?.issues.map(({ message }) => message).join(' ')
  expect(messages).toContain('“Saltmere/Harbour” is no time zone. Write one like Europe/London.')
  expect(messages).toContain('en-GB')
})
