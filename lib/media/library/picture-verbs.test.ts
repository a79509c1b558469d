import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { listJobs } from '#lib/jobs/queries.ts'
import { cropPicture } from '#lib/media/library/crop-picture.ts'
import { describePicture } from '#lib/media/library/describe-picture.ts'
import { getPicture } from '#lib/media/library/get-picture.ts'
import type { PictureDetails } from '#lib/media/library/picture-details.ts'
import { removePicture } from '#lib/media/library/remove-picture.ts'
import { keepPicture, replacePicture } from '#lib/media/library/replace-picture.ts'
import { listPictureUses } from '#lib/media/library/where-used.ts'
import type { MediaKey } from '#lib/media/store/media-key.ts'
import * as stores from '#lib/media/store/media-store.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'

const kept = new Set<string>()
const cut = vi.hoisted(() => ({ asked: [] as unknown[] }))
vi.mock('#lib/media/write-crops.ts', () => ({
  writeCrops: async (...asked: unknown[]) => void cut.asked.push(asked),
}))
vi.spyOn(stores, 'mediaStore').mockReturnValue({
  read: async () => null,
  write: async (key) => void kept.add(key),
  remove: async (key) => void kept.delete(key),
  list: async () => [],
  open: async () => null,
  keep: async (key) => void kept.add(key),
})

let newsroom: Newsroom
let editor: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = {
    userId: newsroom.actorId,
    name: 'Cato',
    grants: [{ role: 'editor', sectionId: null }],
    isSystem: false,
  }
})
afterAll(() => newsroom.close())
beforeEach(() => kept.clear())

async function addPicture(changes: object = {}): Promise<string> {
  const id = newId()
  const hash = id.replaceAll('-', '')
  const size = { sizeBytes: 1, widthPx: 1600, heightPx: 900, widthsPx: [480] }
  await database().media.create({
    data: { id, hash, mimeType: 'image/png', createdAt: new Date(), ...size, ...changes },
  })
  return id
}

const use = async (media: string) =>
  await fileStory(
    newsroom,
    completeContent({ lead: { media, alt: '', decorative: true, caption: [], credit: '' } }),
  )

const entriesOf = async (id: string) =>
  (await database().auditEvent.findMany({ where: { subjectId: id }, orderBy: { number: 'asc' } })).map(
    ({ verb }) => verb,
  )

async function expiredTags(): Promise<string[]> {
  return (await database().cacheTag.findMany()).map(({ tag }) => tag)
}

async function detailsOf(id: string): Promise<PictureDetails> {
  const file = await getPicture(id)
  if (!file) throw new Error('No such picture')
  return file.details
}

test('what is said of a picture is stored, logged with before and after, and its pages expire', async () => {
  const id = await addPicture()
  const details = { ...(await detailsOf(id)), caption: ' The quay ', territories: ['NO'], usageLimit: 2 }
  expect(await describePicture(editor, id, details)).toMatchObject({ ok: true, value: { name: 'The quay' } })
  expect(await getPicture(id)).toMatchObject({ name: 'The quay', rights: 'limited' })
  expect(await entriesOf(id)).toEqual(['describePicture'])
  const { detail } = await database().auditEvent.findFirstOrThrow({ where: { subjectId: id } })
  expect(detail).toMatchObject({ before: { caption: '' }, after: { caption: 'The quay', usageLimit: 2 } })
  expect(await expiredTags()).toContain(`media:${id}`)
})

test('changed words that public files carry are written into them by a job; others are none of theirs', async () => {
  const id = await addPicture()
  const details = await detailsOf(id)
  const jobs = async () => (await listJobs({ limit: 100 })).filter((job) => JSON.stringify(job).includes(id))
  await describePicture(editor, id, { ...details, alt: 'A quay', keywords: ['quay'] })
  expect(await jobs()).toHaveLength(0)
  await describePicture(editor, id, { ...details, credit: 'P. Novik' })
  expect(await jobs()).toHaveLength(1)
})

test('rights that end before they begin, and a country that is none, are refused at their field', async () => {
  const id = await addPicture()
  const details = await detailsOf(id)
  const backwards = { ...details, rightsFrom: new Date(2), rightsUntil: new Date(1) }
  expect(await describePicture(editor, id, backwards)).toMatchObject({
    kind: 'invalid',
    field: 'rightsUntil',
  })
  const nowhere = { ...details, territories: ['Norway'] }
  expect(await describePicture(editor, id, nowhere)).toMatchObject({
    kind: 'invalid',
    field: 'territories.0',
  })
  expect(await entriesOf(id)).toEqual([])
})

test('the files of a crop are written before the row names them; a crop over the edge is refused', async () => {
  const id = await addPicture()
  const crops = { '1:1': { x: 0, y: 0, width: 5625, height: 10_000 } }
  expect((await cropPicture(editor, id, { focalX: 20, focalY: 80, crops })).ok).toBe(true)
  expect(cut.asked).toEqual([[id.replaceAll('-', ''), crops]])
  expect(await getPicture(id)).toMatchObject({ crops, picture: { focalX: 20, focalY: 80 } })
  expect(await entriesOf(id)).toEqual(['cropPicture'])
  const over = { '1:1': { x: 9000, y: 0, width: 5625, height: 10_000 } }
  expect(await cropPicture(editor, id, { focalX: 0, focalY: 0, crops: over })).toMatchObject({
    kind: 'invalid',
  })
  expect(await cropPicture(editor, id, { focalX: 101, focalY: 0, crops })).toMatchObject({ field: 'focalX' })
})

test('replacements are one hop: what stood in for another is replaced with it', async () => {
  const [one, two, three] = [await addPicture(), await addPicture(), await addPicture()]
  expect((await replacePicture(editor, one, two)).ok).toBe(true)
  expect((await replacePicture(editor, two, three)).ok).toBe(true)
  const rows = await database().media.findMany({ where: { id: { in: [one, two] } } })
  expect(rows.map(({ replacedById }) => replacedById)).toEqual([three, three])
  expect(await expiredTags()).toEqual(expect.arrayContaining([one, two, three].map((id) => `media:${id}`)))
  const four = await addPicture()
  expect((await replacePicture(editor, four, one)).ok).toBe(true)
  expect((await getPicture(four))?.replacedBy?.id).toBe(three)
  expect((await keepPicture(editor, four)).ok).toBe(true)
  expect((await getPicture(four))?.replacedBy).toBeNull()
  expect(await entriesOf(four)).toEqual(['replacePicture', 'keepPicture'])
})

test('a picture that would stand in for itself, at once or in a loop, and a removed one are refused', async () => {
  const [one, two] = [await addPicture(), await addPicture()]
  expect(await replacePicture(editor, one, one)).toMatchObject({ kind: 'invalid' })
  await replacePicture(editor, one, two)
  expect(await replacePicture(editor, two, one)).toMatchObject({ kind: 'invalid' })
  const removed = await addPicture({ removedAt: new Date() })
  expect(await replacePicture(editor, one, removed)).toMatchObject({ kind: 'invalid' })
  expect(await replacePicture(editor, one, newId())).toMatchObject({ kind: 'unknown' })
})

function storeFiles(id: string): { original: MediaKey; shown: MediaKey; cropped: MediaKey } {
  const hash = id.replaceAll('-', '')
  const keys = {
    original: `originals/${hash.slice(0, 2)}/${hash}`,
    shown: `media/${hash}/480.avif`,
    cropped: `media/${hash}/0-0-5625-10000.320.jpg`,
  } as const
  for (const key of Object.values(keys)) kept.add(key)
  return keys
}

test('an unused picture is deleted with its original and every crop it ever had', async () => {
  const id = await addPicture()
  const crops = { '1:1': { x: 0, y: 0, width: 5625, height: 10_000 } }
  await cropPicture(editor, id, { focalX: 50, focalY: 50, crops })
  await cropPicture(editor, id, { focalX: 50, focalY: 50, crops: {} })
  storeFiles(id)
  expect(await removePicture(editor, id, '')).toMatchObject({ ok: true, value: { isDeleted: true } })
  expect(await getPicture(id)).toBeNull()
  expect([...kept]).toEqual([])
  expect((await entriesOf(id)).at(-1)).toBe('removePicture')
})

test('a used picture goes only with a reason; its public files go, its row and original stay', async () => {
  const id = await addPicture()
  const { articleId } = await use(id)
  const crops = { '1:1': { x: 0, y: 0, width: 5625, height: 10_000 } }
  await cropPicture(editor, id, { focalX: 50, focalY: 50, crops })
  const { original, shown, cropped } = storeFiles(id)
  expect(await removePicture(editor, id, '  ')).toMatchObject({ kind: 'in-use', field: 'reason' })
  expect(kept.has(shown)).toBe(true)
  expect(await removePicture(editor, id, 'The family asked')).toMatchObject({ value: { isDeleted: false } })
  expect((await getPicture(id))?.removed?.because).toBe('The family asked')
  expect([kept.has(original), kept.has(shown), kept.has(cropped)]).toEqual([true, false, false])
  const uses = await listPictureUses(editor, id)
  expect(uses.stories.map((story) => story.articleId)).toEqual([articleId])
})

test('a portrait and what stands in for another are in use', async () => {
  const [portrait, standIn, other] = [await addPicture(), await addPicture(), await addPicture()]
  await database().contributor.create({
    data: { id: newId(), slug: 'ann', name: 'Ann', portraitId: portrait },
  })
  await replacePicture(editor, other, standIn)
  expect(await removePicture(editor, portrait, '')).toMatchObject({ kind: 'in-use' })
  expect(await removePicture(editor, standIn, '')).toMatchObject({ kind: 'in-use' })
  expect((await listPictureUses(editor, portrait)).people.map(({ name }) => name)).toEqual(['Ann'])
  expect((await listPictureUses(editor, standIn)).replaces.map(({ id }) => id)).toEqual([other])
})

test('who may not read a story sees that there is one, and not which', async () => {
  const id = await addPicture()
  await use(id)
  const stranger = { ...editor, grants: [] }
  expect(await listPictureUses(stranger, id)).toMatchObject({ stories: [], hiddenCount: 1 })
})
