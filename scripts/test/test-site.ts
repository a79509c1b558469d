import { spawn } from 'node:child_process'
import { findFreePort } from '#lib/db/embedded/free-port.ts'
import { makeThrowawayFolder } from '#lib/db/testing/throwaway-folder.ts'
import { childEnvironment } from '#lib/env.ts'

const READY_PATIENCE_MS = 180_000
const STOP_PATIENCE_MS = 15_000

/** A site of its own for one run of the browser tests. */
export type TestSite = {
  url: string
  dataFolder: string
  /** What a command needs in its environment to work on this site. */
  variables: Record<string, string>
  stop(): Promise<void>
}

/** Serves the build in `buildFolder` with the demo edition, on a free port and in a throwaway data folder. */
export async function startTestSite(buildFolder: string): Promise<TestSite> {
  const folder = await makeThrowawayFolder()
  const port = String(await findFreePort())
  const variables = {
    PORT: port,
    BROADSHEET_DATA: folder.path,
    BROADSHEET_BUILD: buildFolder,
    BROADSHEET_EDITION: 'demo',
    DATABASE_URL: '',
    SITE_URL: '',
  }
  const child = spawn(process.execPath, ['scripts/serve.ts'], {
    env: childEnvironment({ ...variables, NODE_ENV: 'production' }),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    const limit = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS)
    await ended
    clearTimeout(limit)
    await folder.remove()
  }
  try {
    await waitUntilReady(child.stdout, ended)
    return { url: `http://localhost:${port}`, dataFolder: folder.path, variables, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function waitUntilReady(output: NodeJS.ReadableStream | null, ended: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    output?.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.includes('Broadsheet is ready')) resolve()
    })
    void ended.then(() => reject(new Error('The site ended before it was ready.')))
    setTimeout(() => reject(new Error('The site was not ready in time.')), READY_PATIENCE_MS).unref()
  })
}
