import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyToText } from '#blocks/body.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { checkOriginals } from '#lib/embeds/originals/check-originals.ts'
import { judgeLook } from '#lib/embeds/originals/judge-look.ts'
import { listChangedOriginals, listEmbedTakedowns } from '#lib/embeds/originals/list-originals.ts'
import { originalTag } from '#lib/embeds/originals/original-address.ts'
import { restoreEmbed } from '#lib/embeds/originals/restore-embed.ts'
import { takeDownEmbed } from '#lib/embeds/originals/take-down-embed.ts'
import type { GuardedFetch } from '#lib/http/fetch-guarded.ts'
import { resolveMedia } from '#lib/media/resolve-media.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import { fail, ok } from '#lib/result.ts'
import { findStories } from '#lib/search/find-stories.ts'
import type { Actor } from '#lib/users/actor.ts'

const video = 'https://www.youtube.com/watch?v=a1B2c3D4e5F'
const short = 'https://youtu.be/a1B2c3D4e5F'
const toot = 'https://social.saltmere.example/@tide/114098765432109876'
let newsroom: Newsroom
let editor: Actor
let path: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = {
    userId: newsroom.actorId,
    name: 'Ada',
    isSystem: false,
    grants: [{ role: 'editor', sectionId: null }],
  }
  const body = [
    blockDefinitions.embed.create('e1', { network: 'youtube', kind: 'video', url: short }),
    blockDefinitions.embed.create('e2', { network: 'mastodon', url: toot }),
  ]
  const startsAt = new Date(Date.now() - 10_000)
  path = (await publishStory(newsroom, completeContent({ body }), { startsAt })).path
})
afterAll(() => newsroom.close())

const article = () => collectDependencies(() => getPublicArticle(path))
const embeds = async () => (await article()).value?.references.embeds
const expiredAt = async (tag: string) =>
  (await database().cacheTag.findUnique({ where: { tag } }))?.expiredAt.getTime() ?? 0

test('a takedown reaches every page that shows the post, however its address is written, and is in the log', async () => {
  expect(await embeds()).toEqual({})
  const reason = 'The author asked.'
  expect(await takeDownEmbed(editor, { url: short, reason })).toMatchObject({
    ok: true,
    value: { url: video },
  })
  expect(await embeds()).toEqual({ [short]: { state: 'live', takenDown: true } })
  const { tags } = await article()
  expect(tags).toContain(originalTag(video))
  expect(await expiredAt(originalTag(video))).toBeGreaterThan(0)
  expect(await listEmbedTakedowns()).toMatchObject([{ url: video, network: 'youtube', takenDownWhy: reason }])
  expect(await takeDownEmbed(editor, { url: video, reason })).toMatchObject({ ok: false, kind: 'invalid' })
  const logged = await database().auditEvent.findFirst({ orderBy: { number: 'desc' } })
  expect(logged).toMatchObject({ verb: 'takeDownEmbed', subjectId: video, detail: { reason } })
  expect((await restoreEmbed(editor, { url: video, reason: 'A mistake.' })).ok).toBe(true)
  expect(await embeds()).toEqual({ [short]: { state: 'live', takenDown: false } })
})

test('without a reason, an address or the right nothing is taken down', async () => {
  expect(await takeDownEmbed(editor, { url: video, reason: ' ' })).toMatchObject({ kind: 'invalid' })
  expect(await takeDownEmbed(editor, { url: 'nowhere', reason: 'x' })).toMatchObject({ kind: 'invalid' })
  const reporter: Actor = { ...editor, grants: [{ role: 'reporter', sectionId: null }] }
  expect(await takeDownEmbed(reporter, { url: video, reason: 'x' })).toMatchObject({ kind: 'refused' })
  expect(await restoreEmbed(editor, { url: toot, reason: 'x' })).toMatchObject({ kind: 'unknown' })
})

test('a look asks each original of public stories once, and says what became of it when it is sure', async () => {
  const asked: string[] = []
  const isGone = new Set<string>()
  const ask: GuardedFetch = async (url) => {
    asked.push(url)
    if (isGone.has(new URL(url).host)) {
      return ok({ url, type: '', charset: null, bytes: new Uint8Array(), isGone: true })
    }
    if (!url.includes('youtube')) return fail('unreachable', 'No.')
    const bytes = new TextEncoder().encode(
      JSON.stringify({ title: 'The lifeboat', author_name: 'Saltmere TV' }),
    )
    return ok({ url, type: 'application/json', charset: null, bytes })
  }
  const day = (n: number) => new Date(Date.now() + n * 86_400_000)
  expect(await checkOriginals(day(0), ask)).toEqual({ looked: 2 })
  expect(asked.map((url) => new URL(url).host).toSorted()).toEqual([
    'social.saltmere.example',
    'www.youtube.com',
  ])
  expect(await checkOriginals(day(0), ask)).toEqual({ looked: 0 })
  expect(await embeds()).toMatchObject({ [short]: { state: 'live' }, [toot]: { state: 'live' } })
  isGone.add('www.youtube.com')
  const before = await expiredAt(originalTag(video))
  const day4 = day(4)
  for (const at of [day(2), day4]) await checkOriginals(at, ask)
  expect(await embeds()).toMatchObject({ [short]: { state: 'deleted' }, [toot]: { state: 'unreachable' } })
  expect(await expiredAt(originalTag(video))).toBeGreaterThan(before)
  const stories = [{ headline: completeContent({}).headline }]
  expect(await listChangedOriginals()).toMatchObject([
    { url: toot, state: 'unreachable', stories },
    { url: video, state: 'deleted', since: day4, takenDownWhy: null, stories },
  ])
})

test('a post that was taken down is found by no word, shown by no picture and quoted by none, until it is restored', async () => {
  const media = newId()
  const hash = media.replaceAll('-', '')
  const size = { sizeBytes: 1, widthPx: 1600, heightPx: 900, widthsPx: [480] }
  await database().media.create({
    data: { id: media, hash, mimeType: 'image/png', createdAt: new Date(), ...size },
  })
  const post = 'https://x.com/tide/status/1234567890'
  const quoted = { author: 'Tide', handle: '@tide', text: [{ text: 'Barnacles' }], url: post, postedAt: null }
  const body = [
    blockDefinitions.paragraph.create('p', { text: [{ text: 'Kelp on the slipway.' }] }),
    blockDefinitions.embed.create('o', { network: 'x', url: post, text: [{ text: 'Limpets' }], media }),
    blockDefinitions.embed.create('q', {
      network: 'x',
      url: 'https://x.com/a/status/2',
      text: [{ text: 'Whelks' }],
      quoted,
    }),
  ]
  const content = completeContent({ body, headline: 'Shells', slug: 'shells' })
  const story = await publishStory(newsroom, content, { startsAt: new Date(Date.now() - 10_000) })
  const found = async (q: string) => {
    const answer = await findStories(editor, { q })
    return answer.ok && !answer.value.isNear ? answer.value.stories.map(({ headline }) => headline) : []
  }
  const shows = async () => {
    const words = bodyToText((await getPublicArticle(story.path))?.body ?? [])
    const entries = await database().searchEntry.findMany({ where: { articleId: story.articleId } })
    const picture = await collectDependencies(() => resolveMedia(hash))
    expect(picture.tags).toContain(originalTag(post))
    return {
      words,
      picture: picture.value,
      entries: entries.map(({ body: text }) => text),
      found: await found('limpets'),
    }
  }
  const before = await shows()
  expect(before).toMatchObject({ picture: true, found: ['Shells'] })
  expect(before.words).toContain('Barnacles')
  expect(before.entries).toEqual([before.words, before.words])

  await takeDownEmbed(editor, {
    url: 'https://twitter.com/tide/status/1234567890',
    reason: 'The author asked.',
  })
  expect(await shows()).toEqual({
    words: 'Kelp on the slipway.\n\nWhelks',
    picture: false,
    entries: ['Kelp on the slipway.\n\nWhelks', 'Kelp on the slipway.\n\nWhelks'],
    found: [],
  })
  await fileStory(newsroom, { ...content, headline: 'More shells' }, { articleId: story.articleId })
  expect(await found('barnacles')).toEqual([])
  expect(await found('whelks')).toEqual(['More shells'])

  await restoreEmbed(editor, { url: post, reason: 'A mistake.' })
  expect(await found('barnacles')).toEqual(['More shells'])
  expect(await resolveMedia(hash)).toBe(true)
})

test('changed words make an original edited; failures wait longer, a week at most; an answer forgives them', () => {
  const now = new Date('2026-01-01T00:00:00Z')
  const live = { state: 'live', contentHash: 'a', failures: 0 }
  expect(judgeLook(live, { found: 'there', contentHash: 'b' }, now)).toMatchObject({
    state: 'edited',
    failures: 0,
  })
  expect(judgeLook(live, { found: 'there', contentHash: '' }, now)).toMatchObject({
    state: 'live',
    contentHash: 'a',
  })
  expect(judgeLook({ ...live, state: 'deleted' }, { found: 'there', contentHash: 'a' }, now).state).toBe(
    'live',
  )
  const hours = [0, 1, 4, 20].map(
    (failures) =>
      (judgeLook({ ...live, failures }, { found: 'nothing' }, now).nextCheckAt.getTime() - now.getTime()) /
      3_600_000,
  )
  expect(hours).toEqual([1, 2, 16, 168])
})
