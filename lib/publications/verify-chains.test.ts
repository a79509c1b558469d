import { afterEach, beforeEach, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import { verifyChains } from '#lib/publications/verify-chains.ts'
import { completeContent, type Newsroom, openNewsroom, publishStory } from './testing/newsroom.ts'

let newsroom: Newsroom
let articleId: string
const minute = (count: number) => new Date(Date.UTC(2026, 10, 23, 12, count))

beforeEach(async () => {
  newsroom = await openNewsroom()
  const first = await publishStory(newsroom, completeContent({ headline: 'Ferry late' }), {
    startsAt: minute(0),
  })
  articleId = first.articleId
  const second = completeContent({ headline: 'Ferry late again' })
  await publishStory(newsroom, second, { articleId, startsAt: minute(1) })
  const end = { articleId, at: minute(2), actorId: newsroom.actorId, reason: 'wrong ferry' }
  await takeDown(database(), end)
})
afterEach(() => newsroom.close())

/** Changes rows as somebody with the database's own powers could, past the triggers. */
async function tamper(sql: string): Promise<void> {
  await database().$transaction([
    database().$executeRawUnsafe('SET LOCAL session_replication_role = replica'),
    database().$executeRawUnsafe(sql),
  ])
}

test('what the newsroom did verifies from the first link to the last', async () => {
  expect(await verifyChains(database())).toEqual({
    revisions: 2,
    publications: 3,
    auditEvents: 3,
    firstBroken: null,
  })
})

test('one changed letter in a revision is found and named', async () => {
  await tamper(
    `UPDATE revision SET content = jsonb_set(content, '{headline}', '"Ferry fate"') WHERE number = 1`,
  )
  const { firstBroken } = await verifyChains(database())
  expect(firstBroken).toContain(`revision 1 of story ${articleId}`)
})

test.each([
  ['revision', `headline = headline || '.'`, 'what lists show'],
  ['revision', `tag_ids = '{}'`, 'what lists show'],
  ['revision', `root = 'e' || substr(root, 2)`, 'another root'],
  ['publication', `path = path || '-'`, 'audit log'],
  ['publication', `note = 'x'`, 'audit log'],
  ['publication', `embargo = NOT embargo`, 'audit log'],
  ['publication', `substantive = NOT substantive`, 'audit log'],
  ['publication', `first_published_at = first_published_at - interval '1 ms'`, 'audit log'],
  ['publication', `ends_at = ends_at - interval '1 ms'`, 'audit log'],
  ['publication', `kind = 'correction'`, 'another proof'],
  ['publication', `proof = 'e' || substr(proof, 2)`, 'another proof'],
  ['audit_event', `verb = verb || '.'`, 'audit entry 1'],
  ['audit_event', `at = at + interval '1 ms'`, 'audit entry 1'],
  ['audit_event', `subject_type = 'Article'`, 'audit entry 1'],
])('a %s with %s is found', async (table, change, what) => {
  await tamper(`UPDATE ${table} SET ${change} WHERE number = 1`)
  expect((await verifyChains(database())).firstBroken).toContain(what)
})

test('a publication moved by a millisecond is found and named', async () => {
  await tamper(`UPDATE publication SET starts_at = starts_at - interval '1 ms' WHERE number = 1`)
  expect((await verifyChains(database())).firstBroken).toContain(`publication 1 of story ${articleId}`)
})

test('a changed and a missing entry of the audit log are found and named', async () => {
  await tamper(`UPDATE audit_event SET detail = '{"reason": "right ferry"}' WHERE number = 3`)
  expect((await verifyChains(database())).firstBroken).toContain('audit entry 3')
  await tamper('DELETE FROM audit_event WHERE number = 2')
  expect((await verifyChains(database())).firstBroken).toContain('audit entry 3')
})
