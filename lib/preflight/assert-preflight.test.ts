import { afterAll, beforeAll, expect, test } from 'vitest'
import { inlineFromText } from '#blocks/inline/inline-text.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { database } from '#lib/db/client.ts'
import { assertPreflight } from '#lib/preflight/assert-preflight.ts'
import type { Override } from '#lib/preflight/record-overrides.ts'
import { runPreflight } from '#lib/preflight/run-preflight.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let story: { articleId: string; revisionId: string }
beforeAll(async () => {
  newsroom = await openNewsroom()
  story = await fileStory(newsroom, withText('He paid TK crowns to TK people.'))
})
afterAll(() => newsroom.close())

const at = new Date('2026-11-23T12:00:00Z')
const withText = (text: string, changes: Partial<ArticleContent> = {}) =>
  completeContent({
    body: [blockDefinitions.paragraph.create('p1', { text: inlineFromText(text) })],
    ...changes,
  })

function actorWith(role: Actor['grants'][number]['role']): Actor {
  return { userId: newsroom.actorId, name: role, grants: [{ role, sectionId: null }], isSystem: false }
}

const ask = (actor: Actor, overrides: Override[], asked = story) =>
  database().$transaction((tx) => assertPreflight(tx, actor, { ...asked, startsAt: at, at, overrides }))

async function keysOf(articleId: string): Promise<string[]> {
  const found = await runPreflight(actorWith('editor'), { articleId, at })
  return found.ok ? found.value.map(({ key }) => key) : []
}

const overridesOf = (keys: string[], reason: string) => keys.map((finding) => ({ finding, reason }))

test('a story without errors passes', async () => {
  const clean = await fileStory(
    newsroom,
    withText('He paid ten crowns.', { slug: 'clean', headline: 'Clean' }),
  )
  expect(await ask(actorWith('editor'), [], clean)).toEqual({ ok: true, value: { overridden: [] } })
})

test('errors hold it back, and the first ones are named', async () => {
  expect(await ask(actorWith('managing_editor'), [])).toEqual({
    ok: false,
    kind: 'preflight',
    message:
      'Preflight holds the story back for 2 errors. TK is still to come: “He paid TK crowns to TK people.”. TK is still to come: “He paid TK crowns to TK people.”.',
  })
})

test('overriding one of two errors is not enough', async () => {
  const [first = ''] = await keysOf(story.articleId)
  const asked = await ask(actorWith('managing_editor'), overridesOf([first], 'Agreed with the desk'))
  expect(asked).toMatchObject({ ok: false, kind: 'preflight' })
})

test('an editor without the right is refused, an empty reason too, and nothing is recorded', async () => {
  const keys = await keysOf(story.articleId)
  expect(await ask(actorWith('editor'), overridesOf(keys, 'Because'))).toMatchObject({ kind: 'refused' })
  expect(await ask(actorWith('managing_editor'), overridesOf(keys, '  '))).toMatchObject({
    kind: 'invalid',
    field: 'reason',
  })
  expect(await database().preflightOverride.count()).toBe(0)
})

test('a managing editor overrides with a reason, once recorded and once audited for each error', async () => {
  const keys = await keysOf(story.articleId)
  const asked = await ask(actorWith('managing_editor'), [
    ...overridesOf(keys, 'Agreed with the desk'),
    { finding: 'not there', reason: 'Whatever' },
  ])
  expect(asked).toMatchObject({ ok: true })
  const recorded = await database().preflightOverride.findMany()
  expect(recorded.map(({ rule, reason, revisionId }) => [rule, reason, revisionId])).toEqual(
    keys.map(() => ['tk-left', 'Agreed with the desk', story.revisionId]),
  )
  const audited = await database().auditEvent.findMany({ where: { verb: 'overridePreflight' } })
  expect(audited.map(({ subjectId, actorId }) => [subjectId, actorId])).toEqual(
    keys.map(() => [story.articleId, newsroom.actorId]),
  )
})

test('what every publication needs cannot be overridden by anybody', async () => {
  const bare = await fileStory(newsroom, withText('A text.', { headline: '', slug: 'bare' }))
  const keys = await keysOf(bare.articleId)
  expect(keys).toHaveLength(1)
  const asked = await ask(actorWith('administrator'), overridesOf(keys, 'No time'), bare)
  expect(asked).toMatchObject({ ok: false, kind: 'preflight' })
})

test('preflight tells whoever may read the story, and nobody else', async () => {
  const stranger: Actor = { userId: newsroom.actorId, name: 'x', grants: [], isSystem: false }
  expect(await runPreflight(stranger, { articleId: story.articleId })).toMatchObject({ kind: 'refused' })
})
