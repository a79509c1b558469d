import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { placeDatabase } from '#lib/db/embedded/database-placement.ts'
import { getPostmaster } from '#lib/db/embedded/postmaster-file.ts'
import { childEnvironment } from '#lib/env.ts'

export type DraftDesk = { url: string; kill(withDatabase: boolean): Promise<void> }

const readyPatienceMs = 60_000

/** Starts `draft-desk.ts` on a data folder; `kill` ends it without a word, and its database too if told so. */
export async function startDraftDesk(dataFolder: string): Promise<DraftDesk> {
  const child = spawn(process.execPath, ['scripts/test/draft-desk.ts'], {
    env: childEnvironment({ BROADSHEET_DATA: dataFolder, DATABASE_URL: '' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (said: Buffer) => {
      const ready = /ready (\d+)/.exec(said.toString())?.[1]
      if (ready !== undefined) resolve(ready)
    })
    void ended.then(() => reject(new Error('The desk ended before it was ready.')))
    setTimeout(() => reject(new Error('The desk was not ready in time.')), readyPatienceMs).unref()
  })
  return {
    url: `http://127.0.0.1:${port}`,
    async kill(withDatabase) {
      const { clusterFolder } = placeDatabase(realpathSync(dataFolder))
      const postmaster = withDatabase ? getPostmaster(clusterFolder) : null
      child.kill('SIGKILL')
      if (postmaster) process.kill(postmaster.pid, 'SIGKILL')
      await ended
    },
  }
}
