import { database } from '#lib/db/client.ts'
import { findFreePort } from '#lib/db/embedded/free-port.ts'
import { env } from '#lib/env.ts'
import { buildIfStale } from '#scripts/build/build.ts'
import { runCommand } from '#scripts/command.ts'
import { openNewsroom } from '#scripts/serving/open-newsroom.ts'
import { startNginx } from './nginx.ts'
import { requireProgram } from './programs.ts'
import { measureRate, median } from './wrk.ts'

const secondsARound = 5
const rounds = 3
const targetRatio = 5

await runCommand(async () => {
  const wrk = requireProgram('wrk', 'wrk')
  const nginxProgram = requireProgram('nginx', 'nginx')
  const newsroom = openNewsroom()
  try {
    await newsroom.ready
    await buildIfStale(env().BROADSHEET_BUILD)
    const { startServer } = await import('#server/main.ts')
    const site = await startServer({ port: 0, host: '127.0.0.1' })
    try {
      return await compare(`http://127.0.0.1:${new URL(site.url).port}`, { wrk, nginx: nginxProgram })
    } finally {
      await site.close()
    }
  } finally {
    await newsroom.close()
  }
})

/** Measures ours, nginx, ours, nginx … so that a busy machine slows both, and prints the ratio of the medians. */
async function compare(origin: string, programs: { wrk: string; nginx: string }): Promise<number> {
  const article = origin + (await longestStoryPath())
  const page = await readStoredPage(article)
  const nginx = await startNginx(programs.nginx, await findFreePort(), page)
  try {
    console.log(`${new URL(article).pathname}: ${page.length} bytes before compression`)
    const [ours, theirs]: [number[], number[]] = [[], []]
    await measureRate(programs.wrk, article, 1)
    for (let round = 0; round < rounds; round++) {
      ours.push(await measureRate(programs.wrk, article, secondsARound))
      theirs.push(await measureRate(programs.wrk, nginx.url, secondsARound))
    }
    ours.push(await measureRate(programs.wrk, article, secondsARound))
    return report(ours, theirs)
  } finally {
    await nginx.close()
  }
}

async function longestStoryPath(): Promise<string> {
  const [story] = await database().$queryRaw<{ path: string }[]>`
    SELECT p.path FROM publication p JOIN revision r ON r.id = p.revision_id
    WHERE p.starts_at <= now() AND (p.ends_at IS NULL OR p.ends_at > now())
    ORDER BY length(r.content::text) DESC LIMIT 1`
  if (!story) throw new Error('There is no public story to measure.')
  return story.path
}

async function readStoredPage(url: string): Promise<Buffer> {
  await (await fetch(url)).text()
  const stored = await fetch(url)
  if (stored.status !== 200 || stored.headers.get('x-cache') !== 'hit') {
    throw new Error(`${url} answered ${stored.status}, x-cache ${stored.headers.get('x-cache')}.`)
  }
  return Buffer.from(await stored.arrayBuffer())
}

function report(ours: number[], theirs: number[]): number {
  const ratio = median(ours) / median(theirs)
  console.log(`Broadsheet, stored page:  ${listRates(ours)} requests a second`)
  console.log(`nginx, gzip level 6:      ${listRates(theirs)} requests a second`)
  console.log(`Ratio ${ratio.toFixed(2)} (target ${targetRatio}, one process each, 16 connections)`)
  return ratio >= targetRatio ? 0 : 1
}

function listRates(rates: number[]): string {
  return rates.map((rate) => Math.round(rate).toLocaleString('en')).join(', ')
}
