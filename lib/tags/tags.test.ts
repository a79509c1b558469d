import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { database } from '#lib/db/client.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
  tagId,
} from '#lib/publications/testing/newsroom.ts'
import { addTag } from '#lib/tags/add-tag.ts'
import { changeTag } from '#lib/tags/change-tag.ts'
import { mergeTags } from '#lib/tags/merge-tags.ts'
import { listTagsById, listTagStories } from '#lib/tags/queries.ts'
import { removeTag } from '#lib/tags/remove-tag.ts'
import { tagDetailsSchema } from '#lib/tags/tag-details.ts'
import { listManagedTags } from '#lib/tags/tag-list.ts'
import type { Actor } from '#lib/users/actor.ts'

const at = new Date('2026-11-02T08:00:00Z')
let newsroom: Newsroom
let editor: Actor

beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = {
    userId: newsroom.actorId,
    name: 'Edda',
    grants: [{ role: 'editor', sectionId: null }],
    isSystem: false,
  }
})
afterAll(() => newsroom.close())

const details = (slug: string) => ({ slug, name: slug, kind: 'topic' as const, description: '', aliases: [] })

async function make(slug: string): Promise<string> {
  const added = await addTag(editor, details(slug))
  if (!added.ok) throw new Error(added.message)
  return added.value.tagId
}

test('a renamed tag answers at its new address and redirects from every old one', async () => {
  const id = await make('trams')
  await changeTag(editor, { ...details('night-trams'), tagId: id })
  await changeTag(editor, { ...details('tram-lines'), tagId: id })
  expect(await resolvePath('/tags/tram-lines')).toEqual({ kind: 'page' })
  expect(await resolvePath('/tags/trams')).toEqual({ kind: 'moved', to: '/tags/tram-lines' })
  expect(await resolvePath('/tags/night-trams/page/2')).toEqual({
    kind: 'moved',
    to: '/tags/tram-lines/page/2',
  })
})

test('a tag may have its old slug back, and nothing else may have it', async () => {
  const id = await make('boats')
  await changeTag(editor, { ...details('vessels'), tagId: id })
  expect(await addTag(editor, details('boats'))).toMatchObject({ kind: 'taken', field: 'slug' })
  expect((await changeTag(editor, { ...details('boats'), tagId: id })).ok).toBe(true)
  expect(await resolvePath('/tags/boats')).toEqual({ kind: 'page' })
  expect(await resolvePath('/tags/vessels')).toEqual({ kind: 'moved', to: '/tags/boats' })
})

test('a merged tag’s stories are listed under the other, once, and its address leads there', async () => {
  const from = await make('port')
  const content = completeContent({ headline: 'Cranes move', tags: [from, tagId('harbour')] })
  await publishStory(newsroom, content, { startsAt: at })
  await publishStory(newsroom, completeContent({ headline: 'Quay opens', tags: [from] }), { startsAt: at })
  const merged = await mergeTags(editor, { fromId: from, intoId: tagId('harbour') })
  expect(merged).toEqual({ ok: true, value: { slug: 'harbour' } })

  const page = await listTagStories('harbour', 1)
  expect(page?.items.map(({ headline }) => headline).sort()).toEqual(['Cranes move', 'Quay opens'])
  expect(await resolvePath('/tags/port')).toEqual({ kind: 'moved', to: '/tags/harbour' })
  expect((await listTagsById([from, tagId('harbour')])).map(({ slug }) => slug)).toEqual(['harbour'])
  const [harbour] = await listManagedTags({ q: 'port' })
  expect(harbour).toMatchObject({ slug: 'harbour', storyCount: 2, mergedNames: ['port'] })
})

test('tags merged one into the next all lead to the last', async () => {
  const [first, second, third] = [await make('eels'), await make('fish'), await make('fishing')]
  await mergeTags(editor, { fromId: first, intoId: second })
  await mergeTags(editor, { fromId: second, intoId: third })
  expect(await resolvePath('/tags/eels')).toEqual({ kind: 'moved', to: '/tags/fishing' })
  const [eels, fish] = await database().cacheTag.findMany({
    where: { tag: { in: ['path:/tags/eels', 'path:/tags/fish'] } },
    orderBy: { tag: 'asc' },
  })
  expect(eels?.expiredAt, 'the remembered redirect of the first').toEqual(fish?.expiredAt)
  expect((await listTagsById([first])).map(({ slug }) => slug)).toEqual(['fishing'])
})

test('a tag is removed only while no story carries it', async () => {
  const unused = await make('unused-word')
  expect((await removeTag(editor, { tagId: unused })).ok).toBe(true)
  expect(await resolvePath('/tags/unused-word')).toEqual({ kind: 'unknown' })
  const used = await make('used-word')
  await publishStory(newsroom, completeContent({ headline: 'A word', tags: [used] }), { startsAt: at })
  expect(await removeTag(editor, { tagId: used })).toMatchObject({ kind: 'in-use' })
})

test('changing tags needs the right, and each change is one entry of the audit log', async () => {
  const reporter: Actor = { ...editor, grants: [{ role: 'reporter', sectionId: null }] }
  const before = await database().auditEvent.count()
  expect(await addTag(reporter, details('secret'))).toMatchObject({ kind: 'refused' })
  const id = await make('audited')
  await changeTag(editor, { ...details('audited'), name: 'Audited', tagId: id })
  const entries = await database().auditEvent.findMany({ skip: before, orderBy: { number: 'asc' } })
  expect(entries.map(({ verb }) => verb)).toEqual(['addTag', 'changeTag'])
})

test('two tags that want one slug at once: one has it, the other is told', async () => {
  const results = await Promise.all([addTag(editor, details('twins')), addTag(editor, details('twins'))])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ kind: 'taken' })
})

test('a slug is an address segment, and a list is searched to the letter', async () => {
  expect(tagDetailsSchema.safeParse({ ...details('Night Trams') }).success).toBe(false)
  expect(await listManagedTags({ q: '%' })).toEqual([])
})
