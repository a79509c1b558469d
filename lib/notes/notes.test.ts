import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { addNote } from '#lib/notes/add-note.ts'
import { listMentions, listNotes } from '#lib/notes/queries.ts'
import { reopenNote, resolveNote } from '#lib/notes/resolve-note.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'
import { hire } from '#lib/workflow/testing/staff.ts'

let newsroom: Newsroom
let articleId: string
let maren: Actor
let edda: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  maren = await hire('Maren Holt', 'reporter')
  edda = await hire('Edda Lind', 'editor')
  articleId = (await fileStory(newsroom, completeContent())).articleId
})
afterAll(() => newsroom.close())

const blank = { blockId: null, parentId: null, mentionIds: [] }
async function note(who: Actor, changes: Partial<Parameters<typeof addNote>[1]>) {
  const added = await addNote(who, { ...blank, articleId, text: 'Who says so?', ...changes })
  if (!added.ok) throw new Error(added.message)
  return added.value.noteId
}
async function threads() {
  const listed = await listNotes(edda, articleId)
  if (!listed.ok) throw new Error(listed.message)
  return listed.value
}

test('a note on a block, its answer and the answer to that are one thread', async () => {
  const question = await note(edda, { blockId: 'p1', mentionIds: [maren.userId, maren.userId, articleId] })
  const answer = await note(maren, { text: 'The harbour master.', parentId: question })
  await note(edda, { text: 'Good.', parentId: answer, blockId: 'elsewhere' })
  const thread = (await threads()).find(({ id }) => id === question)
  expect(thread?.answers.map(({ text, blockId }) => [text, blockId])).toEqual([
    ['The harbour master.', 'p1'],
    ['Good.', 'p1'],
  ])
  expect(thread?.mentions).toEqual([{ id: maren.userId, name: 'Maren Holt' }])
})

test('whoever is named finds the note until it is settled', async () => {
  const id = await note(edda, { text: '@Maren Holt check the date', mentionIds: [maren.userId] })
  const finds = async () => (await listMentions(maren)).some((one) => one.id === id)
  expect(await finds()).toBe(true)
  expect((await resolveNote(maren, { noteId: id })).ok).toBe(true)
  expect((await resolveNote(edda, { noteId: id })).ok).toBe(true)
  expect(await finds()).toBe(false)
  expect((await threads()).find((one) => one.id === id)?.resolvedBy?.name).toBe('Maren Holt')
  await reopenNote(edda, { noteId: id })
  expect(await finds()).toBe(true)
  const events = await database().auditEvent.findMany({ where: { detail: { path: ['note'], equals: id } } })
  expect(events.map(({ verb }) => verb)).toEqual(['addNote', 'resolveNote', 'reopenNote'])
})

test('an answer opens a settled note again; settled ones are listed last', async () => {
  const settled = await note(edda, { text: 'Settled' })
  await resolveNote(edda, { noteId: settled })
  expect((await threads()).at(-1)?.id).toBe(settled)
  await note(maren, { text: 'Not so fast', parentId: settled })
  expect((await threads()).find(({ id }) => id === settled)?.resolvedAt).toBeNull()
})

test('a note needs words, a story, and the right to speak', async () => {
  expect(await addNote(edda, { ...blank, articleId, text: ' \n' })).toMatchObject({ field: 'text' })
  expect(await addNote(edda, { ...blank, articleId: edda.userId, text: 'x' })).toMatchObject({
    kind: 'unknown',
  })
  expect(await addNote(edda, { ...blank, articleId, text: 'x', parentId: articleId })).toMatchObject({
    kind: 'unknown',
  })
  const hanne = await hire('Hanne Løvdal', 'contributor')
  expect(await addNote(hanne, { ...blank, articleId, text: 'x' })).toMatchObject({ kind: 'refused' })
  expect(await listNotes(hanne, articleId)).toMatchObject({ kind: 'refused' })
})
