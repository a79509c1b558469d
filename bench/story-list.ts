import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { database, disconnect } from '#lib/db/client.ts'
import { destroyDatabase, openDatabaseServer } from '#lib/db/embedded/database-server.ts'
import { migrate } from '#lib/db/migrate.ts'
import { provideDatabaseUrl } from '#lib/env.ts'
import { findStories, type StorySearch } from '#lib/search/find-stories.ts'
import type { Actor } from '#lib/users/actor.ts'
import { storyStatuses } from '#lib/workflow/status.ts'
import { runCommand } from '#scripts/command.ts'
import { fillArchive, readArchive } from './story-archive.ts'
import { median } from './wrk.ts'

const storyCount = Number(process.argv[2] ?? 100_000)
/** A folder for an archive that is to stay for the next run. */
const kept = process.argv[3]
const runs = 7
const targetMs = 100

await runCommand(async () => {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'broadsheet-list-'))
  const server = await openDatabaseServer({ dataDir: folder, durable: false })
  try {
    provideDatabaseUrl(server.url)
    await migrate(server.url)
    return await measureAll(searchesOf(await openArchive(server.url)))
  } finally {
    await disconnect()
    await server.stop()
    if (!kept) await destroyDatabase(folder)
  }
})

async function openArchive(url: string) {
  if ((await database().article.count()) > 0) return await readArchive()
  console.log(`Filling an archive of ${storyCount.toLocaleString('en')} stories …`)
  return await fillArchive(url, storyCount)
}

type Archive = Awaited<ReturnType<typeof fillArchive>>
type Measured = { name: string; actor: Actor; search: StorySearch; depth?: number }

/** Every filter alone, the ones that fit badly together, and pages deep in the list. */
function searchesOf({ section, rareSection, tag, rareTag, author, userId }: Archive): Measured[] {
  const chief = {
    userId,
    name: 'Chief',
    isSystem: false,
    grants: [{ role: 'editor' as const, sectionId: null }],
  }
  const deputy = { ...chief, grants: [{ role: 'editor' as const, sectionId: rareSection }] }
  const freelance = { ...chief, grants: [{ role: 'contributor' as const, sectionId: null }] }
  const year = { from: new Date('2019-01-01'), until: new Date('2020-01-01') }
  const of = (name: string, search: StorySearch, actor: Actor = chief, depth = 0) => ({
    name,
    actor,
    search,
    depth,
  })
  return [
    of('everything', {}),
    of('everything, page 1,000', {}, chief, 50_000),
    of('everything, last page', {}, chief, storyCount - 60),
    of('one section', { section }),
    of('one section, deep', { section }, chief, 10_000),
    of('a tag on a tenth of all', { tags: [tag] }),
    of('a tag on a few', { tags: [rareTag] }),
    of('author', { author }),
    of('author and section', { author, section }),
    of('a year', year),
    ...storyStatuses.map((status) => of(`status ${status}`, { status: [status] })),
    of('status published, deep', { status: ['published'] }, chief, 60_000),
    of('working copy in review', { stage: ['review'] }),
    of('my own', { owner: userId }),
    of('tag, status and section that do not meet', {
      tags: [rareTag],
      section: rareSection,
      status: ['killed'],
    }),
    of('a common word', { q: 'w1' }),
    of('a common word, deep', { q: 'w1' }, chief, 30_000),
    of('a rare word', { q: 'w4321' }),
    of('the beginning of a word', { q: 'w43' }),
    of('two letters', { q: 'w4' }),
    of('two common words', { q: 'w1 w2' }),
    of('five words', { q: 'w1 w2 w3 w14 w15' }),
    of('a phrase', { q: '"w1 w2"' }),
    of('part of a slug', { q: '-4711' }),
    of('a typing error', { q: 'headlnie' }),
    of('nothing says it', { q: 'nowhere' }),
    of('common words, status that hardly exists', { q: 'w1', status: ['legal'] }),
    of('common word, tag, author, section, year', { q: 'w1', tags: [tag], author, section, ...year }),
    of('only headlines', { q: 'w1', within: 'headline' }),
    of('an editor of one small section', {}, deputy),
    of('the same with a common word', { q: 'w1' }, deputy),
    of('a contributor with a hundred stories', {}, freelance),
    of('the same with a common word', { q: 'w1' }, freelance),
  ]
}

async function measureAll(searches: Measured[]): Promise<number> {
  const medians: number[] = []
  for (const measured of searches) {
    const { medianMs, worstMs, count } = await measure(measured)
    const figures = `${medianMs.toFixed(1).padStart(8)} ms  (${worstMs.toFixed(1)} at most, ${count} stories)`
    console.log(`${figures}  ${measured.name}`)
    medians.push(medianMs)
  }
  const worst = Math.max(...medians)
  console.log(`Slowest median ${worst.toFixed(1)} ms (target under ${targetMs})`)
  return worst < targetMs ? 0 : 1
}

async function measure({ actor, search, depth = 0 }: Measured) {
  const after = depth > 0 ? await cursorAt(depth) : undefined
  const times: number[] = []
  let count = 0
  for (let run = 0; run <= runs; run++) {
    const begunAt = performance.now()
    const found = await findStories(actor, { ...search, after })
    times.push(performance.now() - begunAt)
    if (!found.ok) throw new Error(found.message)
    count = found.value.stories.length
  }
  // The first run plans and reads from disk.
  const [, ...warm] = times
  return { count, medianMs: median(warm), worstMs: Math.max(...warm) }
}

async function cursorAt(depth: number): Promise<string> {
  const row = await database().searchEntry.findFirstOrThrow({
    where: { scope: 'working' },
    orderBy: [{ editedAt: 'desc' }, { articleId: 'desc' }],
    skip: depth,
    select: { editedAt: true, articleId: true },
  })
  return `${row.editedAt.getTime()}~${row.articleId}`
}
