import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { readLibraryFilters } from '#lib/media/library/library-filters.ts'
import { listLibrary } from '#lib/media/library/list-library.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'

const now = new Date('2026-11-23T12:00:00Z')
const dayMs = 86_400_000
const inDays = (days: number) => new Date(now.getTime() + days * dayMs)
const names = new Map<string, string>()
let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
  await add('quay', { caption: 'The quay at night', credit: 'Pavel Novik', keywords: ['Harbour', 'night'] })
  await add('crane', {
    headline: 'Crane',
    fileName: 'IMG_100%.jpg',
    agency: 'Novik Pictures',
    rightsUntil: inDays(20),
  })
  await add('ferry', { alt: 'A ferry', rightsUntil: inDays(0) })
  await add('berth', { place: 'Saltmere', rightsFrom: inDays(2) })
  await add('fog', { usageLimit: 1 })
  await add('gone', { removedAt: now, removedBecause: 'A dispute' })
})
afterAll(() => newsroom.close())

async function add(name: string, changes: object): Promise<void> {
  const id = newId()
  names.set(id, name)
  const size = { sizeBytes: 1, widthPx: 1600, heightPx: 900, widthsPx: [480] }
  const createdAt = new Date(Date.UTC(2026, 9, names.size, 12))
  await database().media.create({
    data: { id, hash: id, mimeType: 'image/png', createdAt, ...size, ...changes },
  })
}

async function found(asked: Record<string, string>): Promise<string[]> {
  const { search } = readLibraryFilters(asked, 'Europe/London')
  const { pictures } = await listLibrary(search, { now })
  return pictures.map(({ id }) => names.get(id) ?? '')
}

test('words are found in captions, credits, places, keywords and file names, and signs mean themselves', async () => {
  expect(await found({ q: 'quay novik' })).toEqual(['quay'])
  expect(await found({ q: 'saltmere' })).toEqual(['berth'])
  expect(await found({ q: 'harb' })).toEqual(['quay'])
  expect(await found({ q: '100%' })).toEqual(['crane'])
})

test('every picture that was not removed is listed, the newest first', async () => {
  expect(await found({})).toEqual(['fog', 'berth', 'ferry', 'crane', 'quay'])
})

test('each state of rights finds its pictures, and no picture is in two', async () => {
  expect(await found({ rights: 'fine' })).toEqual(['quay'])
  expect(await found({ rights: 'expiring' })).toEqual(['crane'])
  expect(await found({ rights: 'expired' })).toEqual(['ferry'])
  expect(await found({ rights: 'later' })).toEqual(['berth'])
  expect(await found({ rights: 'limited' })).toEqual(['fog'])
  expect(await found({ rights: 'removed' })).toEqual(['gone'])
})

test('what the list says of rights is what the filter found them by', async () => {
  const { search } = readLibraryFilters({}, 'Europe/London')
  const { pictures } = await listLibrary(search, { now })
  for (const { id, rights } of pictures) expect(await found({ rights })).toContain(names.get(id))
})

test('a credit is looked for in the agency too, a keyword is a whole one, and days include both ends', async () => {
  expect(await found({ credit: 'novik' })).toEqual(['crane', 'quay'])
  expect(await found({ keyword: 'harbour' })).toEqual(['quay'])
  expect(await found({ keyword: 'harb' })).toEqual([])
  expect(await found({ from: '2026-10-02', until: '2026-10-03' })).toEqual(['ferry', 'crane'])
})

test('what stood only in an earlier draft counts as unused; what stands in the latest does not', async () => {
  const quay = [...names].find(([, name]) => name === 'quay')?.[0] ?? ''
  const lead = { media: quay, alt: '', decorative: true, caption: [], credit: '' }
  const { articleId } = await fileStory(newsroom, completeContent({ lead }))
  expect(await found({ unused: '1', q: 'quay' })).toEqual([])
  await fileStory(newsroom, completeContent({ lead: null }), { articleId })
  expect(await found({ unused: '1', q: 'quay' })).toEqual(['quay'])
})

test('pages follow one another without gap or repetition, and a foreign cursor is the first page', async () => {
  const { search } = readLibraryFilters({}, 'Europe/London')
  const first = await listLibrary(search, { now, limit: 3 })
  const { search: onward } = readLibraryFilters({ after: first.next ?? '' }, 'Europe/London')
  const second = await listLibrary(onward, { now, limit: 3 })
  expect([...first.pictures, ...second.pictures].map(({ id }) => names.get(id))).toEqual(await found({}))
  expect(second.next).toBeNull()
  expect(readLibraryFilters({ after: 'nonsense', rights: 'odd' }, 'Europe/London').filters).toEqual({})
})
