import { env } from '#lib/env.ts'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import { adminNotes, refusePublicDemo } from '#scripts/serving/admin-notes.ts'
import { findPortProblem } from '#scripts/bootstrap/check-port.mjs'
import { buildIfStale, useBuild } from '#scripts/build/build.ts'
import { runCommand } from '#scripts/command.ts'
import { editionMoment } from '#scripts/serving/edition-moment.ts'
import { openNewsroom } from '#scripts/serving/open-newsroom.ts'
import { atMost, onStopRequest } from '#scripts/serving/stop-signal.ts'

const CLOSE_PATIENCE_MS = 9_000

await runCommand(async () => {
  const { PORT, HOST, BROADSHEET_BUILD } = env()
  const problem = await findPortProblem(PORT, HOST)
  if (problem) throw new StartupRefusal(problem)
  const newsroom = openNewsroom(editionMoment(process.argv.slice(2)))
  let site: { url: string; close(): Promise<void> } | undefined
  const close = async () => {
    await atMost(CLOSE_PATIENCE_MS, site?.close())
    await newsroom.close()
  }
  onStopRequest(close)
  // Read while the database starts; a failure shows where it is awaited.
  const loading = import('#server/main.ts')
  loading.catch(() => undefined)
  try {
    await newsroom.ready
    await refusePublicDemo()
    await buildIfStale(BROADSHEET_BUILD)
    useBuild(BROADSHEET_BUILD)
    const { startServer } = await loading
    site = await startServer({ port: PORT, host: HOST })
    announce(site.url, await adminNotes(site.url))
    return 0
  } catch (error) {
    await close()
    const taken = hasCode(error, 'EADDRINUSE') && (await findPortProblem(PORT, HOST))
    throw taken ? new StartupRefusal(taken) : error
  }
})

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function announce(url: string, notes: string[]): void {
  console.log(`
Broadsheet is ready at ${url}

  Read it there; Ctrl-C stops it.
  ${notes.join('\n  ')}
  File a story: npm run import -- story.txt --publish --section city --headline "…"
  Work on it: npm run dev`)
}
