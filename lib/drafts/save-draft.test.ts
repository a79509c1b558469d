import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inlineFromText } from '#blocks/inline/inline-text.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { listSettledConflicts } from '#lib/drafts/list-settled-conflicts.ts'
import { database } from '#lib/db/client.ts'
import { listPresence, seePresence } from '#lib/drafts/presence.ts'
import { getDraft, getDraftState, listOpenConflicts } from '#lib/drafts/queries.ts'
import { resolveConflict } from '#lib/drafts/resolve-conflict.ts'
import { type DraftSave, saveDraft } from '#lib/drafts/save-draft.ts'
import { hireEditor } from '#lib/drafts/testing/hired-editor.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import { verifyChains } from '#lib/publications/verify-chains.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { storedContent } from '#lib/revisions/stored-content.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let edda: Actor
let cato: Actor

beforeAll(async () => {
  newsroom = await openNewsroom()
  edda = await hireEditor('Edda Lind')
  cato = await hireEditor('Cato Reyes')
})
afterAll(async () => await newsroom.close())

const saying = (text: string): ArticleContent =>
  completeContent({ body: [blockDefinitions.paragraph.create('p1', { text: inlineFromText(text) })] })
const revisions = async (articleId: string) =>
  await database().revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } })

async function begun(text = 'The ferry is back.') {
  const { articleId, revisionId } = await fileStory(newsroom, saying(text))
  const save = async (actor: Actor, content: unknown, changes: Partial<DraftSave> = {}) =>
    await saveDraft(actor, {
      articleId,
      baseRevisionId: revisionId,
      saveId: randomUUID(),
      content,
      ...changes,
    })
  return { articleId, revisionId, save }
}

test('a save is a revision; the same content again is none', async () => {
  const { articleId, save } = await begun()
  const saved = await save(edda, saying('The ferry is late.'))
  expect(saved).toMatchObject({ ok: true, value: { number: 2, merged: false, conflicts: [] } })
  if (!saved.ok) return
  const again = await save(edda, saying('The ferry is late.'), { baseRevisionId: saved.value.revisionId })
  expect(again).toMatchObject({ ok: true, value: { number: 2, revisionId: saved.value.revisionId } })
  expect((await revisions(articleId)).map(({ kind, authorId }) => [kind, authorId])).toEqual([
    ['filed', newsroom.actorId],
    ['autosave', edda.userId],
  ])
})

test('a block nobody here can read is saved as it was found, wherever it stands and whoever else saves', async () => {
  const hologram = { v: 7, type: 'hologram', beam: { words: ['Lit'], angle: 2.5 }, id: 'h1', from: 'p9' }
  const odd = { id: 'q1', type: 'paragraph', v: 1, text: 'no rich text' }
  const filed = {
    ...saying('The ferry is back.'),
    body: [hologram, odd, ...saying('The ferry is back.').body],
  }
  const { articleId, revisionId } = await fileStory(newsroom, storedContent(filed))
  const draft = await getDraft(edda, articleId)
  if (!draft.ok) throw new Error(draft.message)
  const { content } = draft.value
  expect(content.body.map(({ type }) => type)).toEqual(['unknown', 'unknown', 'paragraph'])
  const sent = JSON.parse(JSON.stringify({ ...content, body: content.body.toReversed() })) as ArticleContent
  const common = { articleId, baseRevisionId: revisionId }
  const moved = await saveDraft(edda, { ...common, saveId: randomUUID(), content: sent })
  const merged = await saveDraft(cato, {
    ...common,
    saveId: randomUUID(),
    content: { ...content, headline: 'The ferry, once more' },
  })
  expect([moved, merged]).toMatchObject([{ ok: true }, { ok: true, value: { merged: true, conflicts: [] } }])
  const [first, ...later] = await revisions(articleId)
  const bodies = later.map((revision) => (revision.content as unknown as { body: unknown[] }).body)
  expect(bodies).toEqual(later.map(() => [saying('The ferry is back.').body[0], odd, hologram]))
  expect(first).toMatchObject({ content: { body: [hologram, odd, {}] } })
  expect(await verifyChains(database())).toMatchObject({ firstBroken: null })
})

test('an unknown block that is no unknown block, or deeper than a hundred levels, is refused', async () => {
  const { save } = await begun()
  const deep = (levels: number): unknown => (levels === 0 ? 'words' : [deep(levels - 1)])
  const body = (stored: unknown) => [{ id: 'u1', type: 'unknown', storedType: '', text: '', stored }]
  const saved = await save(edda, { ...saying(''), body: body(deep(101)) })
  expect(saved).toMatchObject({ ok: false, kind: 'invalid', field: 'body.0.stored' })
  const disguised = { ...blockDefinitions.image.create('u1', {}), media: 'no id' }
  expect(await save(edda, { ...saying(''), body: body(disguised) })).toMatchObject({
    ok: false,
    kind: 'invalid',
    field: 'body',
  })
})

test('a save that is repeated, because its answer was lost, is answered alike and is no second revision', async () => {
  const { articleId, save } = await begun()
  const changes = { saveId: randomUUID() }
  const first = await save(edda, saying('The ferry is late.'), changes)
  await save(cato, saying('The ferry is back again.'))
  expect(await save(edda, saying('The ferry is late.'), changes)).toEqual({
    ...first,
    value: { ...(first.ok ? first.value : {}), conflicts: await listOpenConflicts(articleId) },
  })
  expect(await revisions(articleId)).toHaveLength(3)
})

test('twenty saves at once of two editors in different fields are all there, one revision each', async () => {
  const { articleId, save } = await begun()
  const saves = Array.from({ length: 20 }, (_, number) =>
    number % 2 === 0
      ? save(edda, { ...saying('The ferry is back.'), tags: [randomUUID()] })
      : save(cato, {
          ...saying('The ferry is back.'),
          body: [...saying('The ferry is back.').body, blockDefinitions.paragraph.create(`n${number}`)],
        }),
  )
  const answers = await Promise.all(saves)
  expect(answers.filter(({ ok }) => !ok)).toEqual([])
  const draft = await getDraft(edda, articleId)
  expect(draft.ok && [draft.value.content.tags.length, draft.value.content.body.length]).toEqual([10, 11])
  expect(await revisions(articleId)).toHaveLength(21)
})

test('edits to the same words become a conflict that both see, and settling it either way keeps the loser in the history', async () => {
  const { articleId, save } = await begun()
  await save(edda, saying('The ferry is late.'))
  const saved = await save(cato, saying('The ferry is early.'))
  expect(saved).toMatchObject({
    ok: true,
    value: {
      merged: true,
      content: saying('The ferry is late.'),
      conflicts: [
        {
          blockId: 'p1',
          field: 'text',
          saved: inlineFromText('The ferry is late.'),
          incoming: inlineFromText('The ferry is early.'),
          by: { name: 'Cato Reyes' },
        },
      ],
    },
  })
  const [conflict] = await listOpenConflicts(articleId)
  const choice = { articleId, conflictId: conflict?.id ?? '', choice: 'incoming' as const }
  expect(await resolveConflict(edda, choice)).toMatchObject({
    ok: true,
    value: { content: saying('The ferry is early.'), conflicts: [] },
  })
  expect(await resolveConflict(cato, choice)).toMatchObject({ ok: false, kind: 'conflict' })
  expect(JSON.stringify(await revisions(articleId))).toContain('The ferry is late.')
  const row = await database().conflict.findFirstOrThrow({ where: { articleId } })
  expect([row.resolvedById, row.resolution]).toEqual([
    edda.userId,
    { choice: 'incoming', value: inlineFromText('The ferry is early.') },
  ])
  expect(
    await database().auditEvent.count({ where: { verb: 'resolveConflict', subjectId: articleId } }),
  ).toBe(1)
  expect(await listSettledConflicts(edda, articleId)).toMatchObject({
    ok: true,
    value: [
      {
        saved: inlineFromText('The ferry is late.'),
        incoming: inlineFromText('The ferry is early.'),
        byName: 'Cato Reyes',
        choice: 'incoming',
        resolvedByName: edda.name,
      },
    ],
  })
})

test('whoever types on in a text that is in conflict continues that conflict', async () => {
  const { articleId, save } = await begun()
  await save(edda, saying('The ferry is late.'))
  const first = await save(cato, saying('The ferry is ear'))
  const baseRevisionId = first.ok ? first.value.revisionId : ''
  await save(cato, saying('The ferry is early.'), { baseRevisionId, baseContent: saying('The ferry is ear') })
  expect(await listOpenConflicts(articleId)).toMatchObject([
    { incoming: inlineFromText('The ferry is early.'), base: inlineFromText('The ferry is back.') },
  ])
})

test('what was typed after a conflict arose survives its settlement, and a choice for a block that is gone comes back', async () => {
  const { articleId, save } = await begun('The ferry is back. Nobody knows why.')
  const late = await save(edda, saying('The ferry is late. Nobody knows why.'))
  await save(cato, saying('The ferry is early. Nobody knows why.'))
  const baseRevisionId = late.ok ? late.value.revisionId : ''
  await save(edda, saying('The ferry is late. Nobody at all knows why.'), { baseRevisionId })
  const [conflict] = await listOpenConflicts(articleId)
  const settled = await resolveConflict(edda, {
    articleId,
    conflictId: conflict?.id ?? '',
    choice: 'incoming',
  })
  expect(settled).toMatchObject({
    ok: true,
    value: { content: saying('The ferry is early. Nobody at all knows why.') },
  })

  const other = await begun()
  await other.save(edda, saying('The ferry is late.'))
  const answer = await other.save(cato, saying('The ferry is early.'))
  await other.save(edda, completeContent({ body: [] }), {
    baseRevisionId: answer.ok ? answer.value.revisionId : '',
  })
  const [left] = await listOpenConflicts(other.articleId)
  const back = await resolveConflict(edda, {
    articleId: other.articleId,
    conflictId: left?.id ?? '',
    choice: 'incoming',
  })
  expect(back).toMatchObject({
    ok: true,
    value: {
      content: { body: [{ type: 'paragraph', from: 'p1', text: inlineFromText('The ferry is early.') }] },
    },
  })
})

test('a base that is not kept any more is asked for, and sent along it merges', async () => {
  const { articleId, save } = await begun()
  await save(edda, { ...saying('The ferry is back.'), kicker: 'Harbour' })
  const baseRevisionId = randomUUID()
  expect(await save(cato, saying('The ferry is late.'), { baseRevisionId })).toMatchObject({
    ok: false,
    kind: 'unknown',
    field: 'baseRevisionId',
  })
  const baseContent = saying('The ferry is back.')
  expect(await save(cato, saying('The ferry is late.'), { baseRevisionId, baseContent })).toMatchObject({
    ok: true,
    value: { content: { ...saying('The ferry is late.'), kicker: 'Harbour' } },
  })
  expect(await revisions(articleId)).toHaveLength(3)
})

test('who may not edit is refused, what is no story names its part, what is not there is unknown', async () => {
  const { articleId, save } = await begun()
  const hanne = await hireEditor('Hanne', 'contributor')
  expect(await save(hanne, saying('Mine now.'))).toMatchObject({ ok: false, kind: 'refused' })
  expect(await getDraft(hanne, articleId)).toMatchObject({ ok: false, kind: 'refused' })
  expect(await save(edda, { ...saying(''), kicker: 7 })).toMatchObject({
    ok: false,
    kind: 'invalid',
    field: 'kicker',
  })
  expect(await save(edda, { ...saying(''), tags: ['harbour'] })).toMatchObject({ ok: false, field: 'tags' })
  expect(await save(edda, saying(''), { articleId: randomUUID() })).toMatchObject({
    ok: false,
    kind: 'unknown',
  })
  expect(await save(edda, saying(''), { saveId: 'x' })).toMatchObject({ ok: false, field: 'saveId' })
  expect(await revisions(articleId)).toHaveLength(1)
})

test('a section that was removed meanwhile does not keep the words from being saved', async () => {
  const { save } = await begun()
  expect(await save(edda, { ...saying('The ferry is late.'), section: randomUUID() })).toMatchObject({
    ok: true,
    value: { content: saying('The ferry is late.') },
  })
})

test('a tab that knows the latest revision gets no content, one that does not gets it', async () => {
  const { articleId, revisionId, save } = await begun()
  expect(await getDraftState(edda, articleId, revisionId)).toMatchObject({
    ok: true,
    value: { content: null },
  })
  await save(edda, saying('The ferry is late.'))
  expect(await getDraftState(cato, articleId, revisionId)).toMatchObject({
    ok: true,
    value: { content: saying('The ferry is late.'), number: 2, mayEdit: true },
  })
})

test('who has a story open is seen with his block, and not any more a quarter of a minute later', async () => {
  const { articleId } = await begun()
  const [one, two] = [randomUUID(), randomUUID()]
  await seePresence(edda, { articleId, tabId: one, blockId: null })
  await seePresence(edda, { articleId, tabId: one, blockId: 'p1' })
  expect(await seePresence(cato, { articleId, tabId: two, blockId: null })).toMatchObject({
    ok: true,
    value: [
      { tabId: two, name: 'Cato Reyes', blockId: null },
      { tabId: one, name: 'Edda Lind', blockId: 'p1' },
    ],
  })
  const seenAt = new Date(Date.now() - 20_000)
  await database().presence.update({
    where: { articleId_tabId: { articleId, tabId: one } },
    data: { seenAt },
  })
  expect((await listPresence(articleId)).map(({ tabId }) => tabId)).toEqual([two])
})
