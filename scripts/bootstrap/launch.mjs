import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureGenerated } from './ensure-generated.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { findNode } from './find-node.mjs'
import { Refusal } from './refusal.mjs'

const PARENT_POLL_MS = 500

/**
 * Makes the project ready to run (packages, Node, database client) and runs one of its scripts with the
 * project's Node first in the path. This process then stands for that one: signals go on to it, its exit
 * code comes back.
 * @param {string} script path from the project's folder
 * @param {string[]} args
 * @param {{ check?: () => Promise<void>, mode?: 'production' | 'development' }} [options] `check` throws
 * what speaks against starting before anything long begins; `mode` is how React and Next are to run
 */
export async function launch(script, args, { check, mode } = {}) {
  try {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    process.chdir(root)
    await check?.()
    await ensureInstalled(root)
    const node = findNode(root)
    await ensureGenerated(root, node)
    process.exitCode = await run(root, node, [join(root, script), ...args], mode)
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exitCode = 1
  }
}

// The channel tells the script when this process was killed, so that it does not live on unseen.
function run(root, node, args, mode = process.env.NODE_ENV) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
  env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'node')
  env.NEXT_TELEMETRY_DISABLED = '1'
  if (mode) env.NODE_ENV = mode
  const child = spawn(node, args, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  endWithNpm(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

// A killed npm cannot pass its death on; other processes then take its place above us, or above the shell
// that it put between.
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const family = describeFamily()
  const watch = setInterval(() => {
    if (describeFamily() === family) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, PARENT_POLL_MS)
  watch.unref()
}

function describeFamily() {
  return `${process.ppid} of ${parentOf(process.ppid)}`
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  } catch {
    return 'unknown'
  }
}
