import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { database } from '#lib/db/client.ts'
import type { Role } from '#lib/db/generated/enums.ts'
import { sha256 } from '#lib/db/hash.ts'
import { newId } from '#lib/db/id.ts'
import { variantKey } from '#lib/media/media-files.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import type { Actor } from '#lib/users/actor.ts'
import { makePreviewLink, type NewPreviewLink } from './make-preview-link.ts'
import { notePreviewOpened } from './note-opened.ts'
import { linkPlays, readLinkPicture, readStoryPicture, storyPlays } from './preview-pictures.ts'
import { getPreviewStory } from './preview-story.ts'
import { getPreviewAccess, listPreviewLinks } from './queries.ts'
import { revokePreviewLink } from './revoke-preview-link.ts'

let newsroom: Newsroom
let folder: string
vi.mock(import('#lib/env.ts'), async (importOriginal) => {
  const original = await importOriginal()
  return { ...original, env: () => ({ ...original.env(), BROADSHEET_DATA: folder }) }
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-previews-'))
  newsroom = await openNewsroom()
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true, force: true })
})

const hourMs = 3_600_000
const gaps = { headline: 'No headline yet', section: 'No section yet' }

async function actorWith(role: Role, name = `A ${role}`): Promise<Actor> {
  const userId = newId()
  await database().user.create({ data: { id: userId, name, createdAt: new Date() } })
  return { userId, name, grants: [{ role, sectionId: null }], isSystem: false }
}

async function file(changes: Partial<ArticleContent> = {}, articleId?: string) {
  return await fileStory(newsroom, completeContent(changes), articleId === undefined ? {} : { articleId })
}

async function makeLink(actor: Actor, link: Omit<NewPreviewLink, 'recipient'>) {
  const made = await makePreviewLink(actor, { recipient: 'The harbour office', ...link })
  if (!made.ok) throw new Error(made.message)
  return { ...made.value, token: made.value.url.split('/').at(-1) ?? '' }
}

async function addPicture(seed: string): Promise<{ id: string; hash: string }> {
  const [id, hash] = [newId(), sha256(seed)]
  const size = { sizeBytes: 4, widthPx: 480, heightPx: 320, widthsPx: [480] }
  await database().media.create({
    data: { id, hash, mimeType: 'image/jpeg', createdAt: new Date(), ...size },
  })
  await mediaStore().write(variantKey(hash, 480, 'jpg'), Buffer.from(seed), 'image/jpeg')
  return { id, hash }
}

const showing = (media: string): Partial<ArticleContent> => ({
  body: [blockDefinitions.image.create('i1', { media, credit: 'P. Novik' })],
})

test('a link has 256 random bits, and only their hash is kept', async () => {
  const editor = await actorWith('editor')
  const { articleId } = await file()
  const { token, linkId } = await makeLink(editor, { articleId, revisionId: null })
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  const row = await database().previewLink.findUniqueOrThrow({ where: { id: linkId } })
  expect(row.tokenHash).toBe(sha256(token))
  const everything = JSON.stringify([
    row,
    await database().auditEvent.findMany({ where: { subjectId: articleId } }),
    await listPreviewLinks(editor, articleId),
  ])
  expect(everything).not.toContain(token)
})

test('a link lives for 24 hours at most, to the millisecond', async () => {
  const editor = await actorWith('editor')
  const { articleId } = await file()
  const { token, expiresAt } = await makeLink(editor, { articleId, revisionId: null })
  expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(24 * hourMs)
  expect((await getPreviewAccess(token, new Date(expiresAt.getTime() - 1))).state).toBe('open')
  expect((await getPreviewAccess(token, expiresAt)).state).toBe('ended')
  for (const hours of [25, 0, -1, Number.NaN]) {
    const refused = await makePreviewLink(editor, { articleId, revisionId: null, hours, recipient: '' })
    expect(refused).toMatchObject({ ok: false, kind: 'invalid', field: 'hours' })
  }
})

test('a revoked link has ended at once, and each act is in the audit log once', async () => {
  const editor = await actorWith('editor')
  const { articleId } = await file()
  const { token, linkId } = await makeLink(editor, { articleId, revisionId: null })
  await revokePreviewLink(editor, { linkId })
  await revokePreviewLink(editor, { linkId })
  expect((await getPreviewAccess(token)).state).toBe('ended')
  const events = await database().auditEvent.findMany({
    where: { subjectId: articleId },
    orderBy: { number: 'asc' },
  })
  expect(events.map(({ verb }) => verb)).toEqual(['makePreviewLink', 'revokePreviewLink'])
})

test('a link ends with the sign-in of whoever made it', async () => {
  const editor = await actorWith('editor')
  const { articleId } = await file()
  const { token } = await makeLink(editor, { articleId, revisionId: null })
  await database().user.update({ where: { id: editor.userId }, data: { disabledAt: new Date() } })
  expect((await getPreviewAccess(token)).state).toBe('ended')
})

test('nothing but the very token leads anywhere', async () => {
  const editor = await actorWith('editor')
  const { articleId } = await file()
  const { token, linkId } = await makeLink(editor, { articleId, revisionId: null })
  for (const wrong of [token.toLowerCase(), `${token}A`, token.slice(1), sha256(token), linkId, '']) {
    expect([wrong, (await getPreviewAccess(wrong)).state]).toEqual([wrong, 'unknown'])
  }
})

test('a link shows one version, or whatever is the latest', async () => {
  const editor = await actorWith('editor')
  const first = await file({ headline: 'As filed' })
  const { articleId } = first
  const [pinned, following] = [
    await makeLink(editor, { articleId, revisionId: first.revisionId }),
    await makeLink(editor, { articleId, revisionId: null }),
  ]
  await file({ headline: 'As rewritten' }, articleId)
  const headlines = await Promise.all(
    [pinned, following].map(async ({ token }) => {
      const access = await getPreviewAccess(token)
      if (access.state !== 'open') return access.state
      return (await getPreviewStory({ ...access.link, pictureFolder: '/p', gaps }))?.article.headline
    }),
  )
  expect(headlines).toEqual(['As filed', 'As rewritten'])
})

test('no link is made to a version of another story', async () => {
  const editor = await actorWith('editor')
  const [mine, other] = [await file(), await file()]
  const made = await makePreviewLink(editor, {
    articleId: mine.articleId,
    revisionId: other.revisionId,
    recipient: '',
  })
  expect(made.ok ? 'made' : made.kind).toBe('unknown')
})

test('who may not show the story to outsiders makes, lists and revokes nothing', async () => {
  const editor = await actorWith('editor')
  const { articleId } = await file()
  const { linkId, token } = await makeLink(editor, { articleId, revisionId: null })
  for (const role of ['reporter', 'contributor'] as const) {
    const actor = await actorWith(role)
    const outcomes = [
      await makePreviewLink(actor, { articleId, revisionId: null, recipient: '' }),
      await listPreviewLinks(actor, articleId),
      await revokePreviewLink(actor, { linkId }),
    ]
    expect(outcomes.map((one) => (one.ok ? 'done' : one.kind))).toEqual(['refused', 'refused', 'refused'])
  }
  expect((await getPreviewAccess(token)).state).toBe('open')
})

test('the newsroom sees for whom, by whom and whether it was opened', async () => {
  const editor = await actorWith('editor', 'Edda Lind')
  const { articleId, revisionId } = await file()
  const { linkId } = await makeLink(editor, { articleId, revisionId })
  const openedAt = new Date()
  await notePreviewOpened(linkId, openedAt)
  await notePreviewOpened(linkId, new Date(openedAt.getTime() + 1000))
  const links = await listPreviewLinks(editor, articleId)
  expect(links.ok && links.value).toMatchObject([
    { recipient: 'The harbour office', creatorName: 'Edda Lind', revisionNumber: 1, openedAt, state: 'open' },
  ])
})

test('a draft that lacks everything still renders, and says what it lacks', async () => {
  const { articleId } = await file({ headline: ' ', section: null, slug: '', byline: [], tags: [], body: [] })
  const preview = await getPreviewStory({ articleId, revisionId: null, pictureFolder: '/p', gaps })
  expect([preview?.article.headline, preview?.article.section.name]).toEqual([
    'No headline yet',
    'No section yet',
  ])
})

test('a link shows the pictures of its version, and no other picture of the library', async () => {
  const editor = await actorWith('editor')
  const [early, late, foreign] = [
    await addPicture('early'),
    await addPicture('late'),
    await addPicture('foreign'),
  ]
  const first = await file(showing(early.id))
  const { articleId } = first
  const { token, linkId } = await makeLink(editor, { articleId, revisionId: first.revisionId })
  await file(showing(late.id), articleId)
  await file(showing(foreign.id))
  const seen = async (hash: string) => (await readLinkPicture(token, hash, '480.jpg'))?.bytes.length ?? null
  expect([await seen(early.hash), await seen(late.hash), await seen(foreign.hash)]).toEqual([5, null, null])
  expect(await readLinkPicture(token, early.hash, '../480.jpg')).toBeNull()
  await revokePreviewLink(editor, { linkId })
  expect(await seen(early.hash)).toBeNull()
})

test('in the newsroom a story shows the pictures of all its versions to whoever may read it', async () => {
  const [editor, contributor] = [await actorWith('editor'), await actorWith('contributor')]
  const [early, other] = [await addPicture('of the story'), await addPicture('of another')]
  const { articleId } = await file(showing(early.id))
  await file({}, articleId)
  const seen = async (actor: Actor, hash: string) =>
    (await readStoryPicture(actor, articleId, hash, '480.jpg')) !== null
  expect([
    await seen(editor, early.hash),
    await seen(editor, other.hash),
    await seen(contributor, early.hash),
  ]).toEqual([true, false, false])
})

test('a recording is played by a link to its story and by whoever may read the story, and by no other', async () => {
  const [editor, contributor] = [await actorWith('editor'), await actorWith('contributor')]
  const [own, other] = [await addSound(), await addSound()]
  const played = blockDefinitions.audio.create('a1', { media: own.id, title: 'Bell', credit: 'Ann Holm' })
  const { articleId, revisionId } = await file({ body: [played] })
  const { token, linkId } = await makeLink(editor, { articleId, revisionId })
  expect([await linkPlays(token, own.hash), await linkPlays(token, other.hash)]).toEqual([true, false])
  await revokePreviewLink(editor, { linkId })
  expect(await linkPlays(token, own.hash)).toBe(false)
  expect([
    await storyPlays(editor, articleId, own.hash),
    await storyPlays(editor, articleId, other.hash),
    await storyPlays(contributor, articleId, own.hash),
  ]).toEqual([true, false, false])
})

async function addSound(): Promise<{ id: string; hash: string }> {
  const id = newId()
  const hash = sha256(Buffer.from(id))
  await database().recording.create({
    data: {
      id,
      hash,
      kind: 'sound',
      file: 'sound.wav',
      mimeType: 'audio/wav',
      sizeBytes: 1,
      durationMs: 1,
      createdAt: new Date(),
    },
  })
  return { id, hash }
}

test('pictures of a preview have addresses of their own, and those of other stories do not', async () => {
  const picture = await addPicture('lead')
  const lead = { media: picture.id, alt: 'A boat', decorative: false, caption: [], credit: 'P. Novik' }
  const { articleId } = await file({ ...showing(picture.id), lead })
  const preview = await getPreviewStory({
    articleId,
    revisionId: null,
    pictureFolder: '/preview/t/media',
    gaps,
  })
  const expected = `/preview/t/media/${picture.hash}`
  const { lead: shown, picture: teased, references } = preview?.article ?? {}
  expect([shown?.folder, teased?.folder, references?.media[picture.id]?.folder]).toEqual([
    expected,
    expected,
    expected,
  ])
  expect(preview?.related.every((story) => story.picture?.folder === undefined)).toBe(true)
})
