import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { findFreePort } from '#lib/db/embedded/free-port.ts'
import { makeThrowawayFolder } from '#lib/db/testing/throwaway-folder.ts'

const run = promisify(execFile)
const kills = 20
const storiesBeforeEachKill = 3
const readyPatienceMs = 120_000

test('twenty times killed while stories are filed, the site starts again and shows every one it had confirmed', async () => {
  const folder = await makeThrowawayFolder()
  const port = await findFreePort()
  const variables = { BROADSHEET_DATA: folder.path, BROADSHEET_EDITION: 'empty', PORT: String(port) }
  const confirmed: string[] = []
  try {
    for (let round = 1; round <= kills; round += 1) {
      const site = await serve(variables)
      for (const path of confirmed) expect((await fetch(`http://localhost:${port}${path}`)).status).toBe(200)
      const filing = fileStories(round, folder.path, variables, confirmed)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4000))
      site.kill('SIGKILL')
      await filing
    }
    const site = await serve(variables)
    for (const path of confirmed) expect((await fetch(`http://localhost:${port}${path}`)).status).toBe(200)
    site.kill('SIGTERM')
    await new Promise((resolve) => site.once('exit', resolve))
    expect(confirmed.length).toBeGreaterThan(kills)
  } finally {
    await folder.remove()
  }
})

/** Files stories one after the other and keeps the paths that the command confirmed. */
async function fileStories(
  round: number,
  folder: string,
  variables: Record<string, string>,
  confirmed: string[],
): Promise<void> {
  for (let number = 1; number <= storiesBeforeEachKill; number += 1) {
    const file = join(folder, `story-${round}-${number}.txt`)
    await writeFile(
      file,
      `The ferry made crossing ${number} of day ${round} in a calm sea.\n\nNobody was late.\n`,
    )
    const args = ['scripts/import.ts', file, '--publish', '--headline', `Crossing ${number} of day ${round}`]
    const { stdout } = await run(process.execPath, args, { env: { ...process.env, ...variables } })
    const path = /Published at (\S+)/.exec(stdout)?.[1]
    if (path) confirmed.push(path)
  }
}

function serve(variables: Record<string, string>): Promise<ChildProcess> {
  const site = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    site.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.includes('Broadsheet is ready')) resolve(site)
    })
    site.once('exit', (code) => reject(new Error(`The site ended with ${code} before it was ready: ${said}`)))
    setTimeout(() => reject(new Error('The site was not ready in time.')), readyPatienceMs).unref()
  })
}
