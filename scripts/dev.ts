import { env } from '#lib/env.ts'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import { adminNotes } from '#scripts/serving/admin-notes.ts'
import { findPortProblem } from '#scripts/bootstrap/check-port.mjs'
import { buildIslands } from '#scripts/build/build-islands.ts'
import { runCommand } from '#scripts/command.ts'
import { openNewsroom } from '#scripts/serving/open-newsroom.ts'
import { atMost, onStopRequest } from '#scripts/serving/stop-signal.ts'

const CLOSE_PATIENCE_MS = 2_000

await runCommand(async () => {
  const { PORT, HOST } = env()
  const problem = await findPortProblem(PORT, HOST)
  if (problem) throw new StartupRefusal(problem)
  const newsroom = openNewsroom()
  let site: { url: string; close(): Promise<void> } | undefined
  const close = async () => {
    await atMost(CLOSE_PATIENCE_MS, site?.close())
    await newsroom.close()
  }
  onStopRequest(close)
  try {
    await newsroom.ready
    await buildIslands()
    const { startServer } = await import('#server/main.ts')
    site = await startServer({ port: PORT, host: HOST, dev: true })
    const notes = await adminNotes(site.url)
    console.log(
      `\nBroadsheet is ready for work at ${site.url}: pages follow your edits; Ctrl-C stops it.\n${notes.join('\n')}`,
    )
    return 0
  } catch (error) {
    await close()
    throw error
  }
})
