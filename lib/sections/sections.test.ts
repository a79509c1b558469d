import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
  sectionId,
} from '#lib/publications/testing/newsroom.ts'
import { addSection } from '#lib/sections/add-section.ts'
import { changeSection } from '#lib/sections/change-section.ts'
import { moveSection } from '#lib/sections/move-section.ts'
import { listSections } from '#lib/sections/queries.ts'
import { removeSection } from '#lib/sections/remove-section.ts'
import { sectionDetailsSchema } from '#lib/sections/section-details.ts'
import { listManagedSections } from '#lib/sections/section-list.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let manager: Actor

beforeAll(async () => {
  newsroom = await openNewsroom()
  manager = {
    userId: newsroom.actorId,
    name: 'Bram',
    grants: [{ role: 'managing_editor', sectionId: null }],
    isSystem: false,
  }
})
afterAll(() => newsroom.close())

const details = (slug: string) => ({ slug, name: slug, description: '', colour: '' })

test('a renamed section keeps its list’s and its stories’ addresses working', async () => {
  const startsAt = new Date('2026-11-02T08:00:00Z')
  const story = completeContent({ headline: 'Far away', section: sectionId('world') })
  const { path } = await publishStory(newsroom, story, { startsAt })
  const renamed = await changeSection(manager, { ...details('abroad'), sectionId: sectionId('world') })
  expect(renamed).toEqual({ ok: true, value: { slug: 'abroad' } })
  expect(await resolvePath('/world')).toEqual({ kind: 'moved', to: '/abroad' })
  expect(await resolvePath('/world/page/2')).toEqual({ kind: 'moved', to: '/abroad/page/2' })
  expect(await resolvePath(path)).toEqual({ kind: 'page' })
  expect(await listManagedSections()).toContainEqual(
    expect.objectContaining({ slug: 'abroad', storyCount: 1, formerSlugs: ['world'] }),
  )
})

test('sections move one place at a time and stop at the ends', async () => {
  await addSection(manager, details('sport'))
  const slugs = async () => (await listSections()).map(({ slug }) => slug)
  const sport = (await listSections()).find(({ slug }) => slug === 'sport')?.id ?? ''
  const before = await slugs()
  await moveSection(manager, { sectionId: sport, direction: 'up' })
  expect((await slugs()).indexOf('sport')).toBe(before.length - 2)
  for (let times = 0; times < 5; times += 1) await moveSection(manager, { sectionId: sport, direction: 'up' })
  expect((await slugs())[0]).toBe('sport')
})

test('a section with stories stays, an empty one goes', async () => {
  expect(await removeSection(manager, { sectionId: sectionId('world') })).toMatchObject({ kind: 'in-use' })
  const added = await addSection(manager, details('short-lived'))
  if (!added.ok) throw new Error(added.message)
  expect((await removeSection(manager, added.value)).ok).toBe(true)
})

test('no section takes an address of the site itself', () => {
  for (const slug of ['admin', 'tags', 'lite', 'preview']) {
    expect(sectionDetailsSchema.safeParse(details(slug)).error?.issues[0]?.message).toContain(
      'address of the site',
    )
  }
})

test('an editor may not rename a section, and is told who may', async () => {
  const editor: Actor = { ...manager, grants: [{ role: 'editor', sectionId: null }] }
  expect(await changeSection(editor, { ...details('x'), sectionId: sectionId('city') })).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('section.manage'),
  })
})
