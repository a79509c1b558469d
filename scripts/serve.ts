import { env } from '#lib/env.ts'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import { findPortProblem } from '#scripts/bootstrap/check-port.mjs'
import { buildIfStale } from '#scripts/build.ts'
import { runCommand } from '#scripts/command.ts'
import { openNewsroom } from '#scripts/open-newsroom.ts'
import { atMost, onStopRequest } from '#scripts/stop-signal.ts'

const CLOSE_PATIENCE_MS = 3_000

await runCommand(async () => {
  const { PORT, HOST, BROADSHEET_BUILD } = env()
  const problem = await findPortProblem(PORT, HOST)
  if (problem) throw new StartupRefusal(problem)
  const newsroom = openNewsroom()
  let closeSite = async () => {}
  const close = async () => {
    await atMost(CLOSE_PATIENCE_MS, closeSite())
    await newsroom.close()
  }
  onStopRequest(close)
  try {
    await newsroom.ready
    await buildIfStale(BROADSHEET_BUILD)
    const { startServer } = await import('#server/main.ts')
    const site = await startServer({ port: PORT, host: HOST })
    closeSite = site.close
    announce(site.url)
    return 0
  } catch (error) {
    await close()
    throw error
  }
})

function announce(url: string): void {
  console.log(`
Broadsheet is ready at ${url}

  Read it there; Ctrl-C stops it.
  File a story: npm run import -- story.txt --publish --section city --headline "…"
  Work on it: npm run dev`)
}
