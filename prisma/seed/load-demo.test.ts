import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { database, disconnect } from '#lib/db/client.ts'
import { sha256 } from '#lib/db/hash.ts'
import { openTestDatabase, type TestDatabase } from '#lib/db/testing/test-database.ts'
import { provideDatabaseUrl } from '#lib/env.ts'
import { getFront } from '#lib/fronts/queries.ts'
import { loadRows, seedNames } from './load-demo.ts'
import { type DrawnPicture, drawPicture, wantedPictures } from './load-pictures.ts'
import { stories } from './stories.ts'

const now = new Date('2026-11-23T12:00:00Z')
let opened: TestDatabase[] = []
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-edition-'))
  process.env.BROADSHEET_DATA = folder
})
afterAll(async () => {
  await disconnect()
  for (const one of opened) await one.close()
  await rm(folder, { recursive: true, force: true })
})

/** Rows as they would be with files, without drawing: the files are tested apart. */
function undrawn(): DrawnPicture[] {
  return wantedPictures(stories).map(({ key, caption: _caption, ...notes }) => ({
    ...notes,
    key,
    hash: sha256(key),
    mimeType: 'image/png',
    sizeBytes: 1,
    caption: '',
    creator: 'Pavel Novik',
    widthPx: 1600,
    heightPx: 900,
    widthsPx: [480],
    thumbhash: '',
    likeness: '',
  }))
}

async function loadInto(at: Date): Promise<void> {
  await disconnect()
  const fresh = await openTestDatabase()
  opened = [...opened, fresh]
  provideDatabaseUrl(fresh.url)
  await loadRows(undrawn(), at, () => {})
}

async function everyRow(): Promise<string> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
      AND table_name NOT IN ('_prisma_migrations', 'cache_tag') ORDER BY 1`
  const rows: string[] = []
  for (const { name } of tables) {
    const [all] = await database().$queryRawUnsafe<[{ text: string }]>(
      `SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS text FROM "${name}" t`,
    )
    rows.push(`${name}\n${all.text}`)
  }
  return rows.join('\n\n')
}

test('the edition loaded twice for one now has the same rows', async () => {
  await loadInto(now)
  const first = await everyRow()
  await loadInto(now)
  expect(await everyRow()).toBe(first)
  expect(first).toContain('harbour-tunnel-opens-at-last')
})

test('the edition shows what it should: a lead, an update, a correction, a takedown, and no scoop', async () => {
  await loadInto(now)
  const front = await getFront(now)
  expect(front?.lead.headline).toBeTruthy()
  expect(front?.sections).toHaveLength(7)
  const pathOf = async (slug: string) => {
    const articleId = seedNames.articleId(slug)
    return (await database().articlePath.findFirstOrThrow({ where: { articleId } })).path
  }
  const rescue = await getPublicArticle(await pathOf('north-quay-ferry-rescue'), now)
  expect(rescue?.updatedAt).toEqual(new Date('2026-11-23T11:20:00Z'))
  const roof = await getPublicArticle(await pathOf('customs-house-roof-vote'), now)
  expect(roof?.corrections).toHaveLength(1)
  expect(await resolvePath(await pathOf('mayors-diary-unpublished'), now)).toEqual({ kind: 'gone' })
  expect(await resolvePath(await pathOf('ministers-secret-port-deal'), now)).toEqual({ kind: 'unknown' })
  expect(await resolvePath(await pathOf('budget-morning-guide'), now)).toEqual({ kind: 'unknown' })
})

test('a picture drawn twice has the same bytes in every variant', async () => {
  const wanted = wantedPictures(stories).find(({ key }) => key === 'maren-holt')
  if (!wanted) throw new Error('the chief reporter has a portrait')
  await loadInto(now)
  const first = await drawPicture(wanted)
  const firstFiles = await fileHashes()
  expect(await drawPicture(wanted)).toEqual(first)
  expect(await fileHashes()).toEqual(firstFiles)
  expect(first.widthsPx).toEqual([160, 320, 480, 800])
  expect(firstFiles).toHaveLength(4 * 3 + 1)
})

async function fileHashes(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return await Promise.all(files.sort().map(async (file) => `${file} ${sha256(await readFile(file))}`))
}
