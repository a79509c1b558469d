import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { addContributor } from '#lib/contributors/add-contributor.ts'
import { changeContributor } from '#lib/contributors/change-contributor.ts'
import { contributorDetailsSchema } from '#lib/contributors/contributor-details.ts'
import { getManagedContributor, listManagedContributors } from '#lib/contributors/contributor-list.ts'
import { getContributor } from '#lib/contributors/queries.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'

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

const details = {
  name: 'Inês Carvalho',
  slug: 'ines-carvalho',
  role: 'Business editor',
  bio: 'Counts twice.',
  portraitId: null,
  links: [{ network: 'mastodon', url: 'https://lantern.example/@ines' }],
}

test('a contributor’s page is there at once and keeps its old address after a new slug', async () => {
  const added = await addContributor(editor, details)
  if (!added.ok) throw new Error(added.message)
  expect(await getContributor('ines-carvalho')).toMatchObject({ name: 'Inês Carvalho', links: details.links })
  await changeContributor(editor, { ...details, ...added.value, slug: 'ines', bio: 'Counts thrice.' })
  expect(await resolvePath('/by/ines-carvalho')).toEqual({ kind: 'moved', to: '/by/ines' })
  expect(await getManagedContributor(added.value.contributorId)).toMatchObject({ bio: 'Counts thrice.' })
})

test('contributors are found by name and role, with how many stories name them', async () => {
  expect(await listManagedContributors('holt')).toMatchObject([{ slug: 'maren-holt', storyCount: 0 }])
})

test('a link that is no web address is refused with a sentence', () => {
  const parsed = contributorDetailsSchema.safeParse({
    ...details,
    links: [{ network: 'x', url: 'javascript:alert(1)' }],
  })
  expect(parsed.error?.issues[0]?.message).toContain('whole web address')
})
