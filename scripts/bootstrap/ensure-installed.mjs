import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say, withProgress } from './progress.mjs'
import { Refusal } from './refusal.mjs'
import { runQuietly } from './run-child.mjs'

const NEEDED_MEGABYTES = 2_500
// npm follows its reason with its whole manual.
const SHOWN_LINES = 12
const LOCK_POLL_MS = 500

/**
 * Installs the locked packages with `npm ci` unless node_modules holds them already. The hash of the
 * lockfile is noted, so that the next start looks at nothing else.
 * @param {string} root the project's folder
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return
  await withInstallLock(root, async () => {
    if (isInstalled(root)) return
    requireSpace(root)
    await withProgress('Installing packages (about a minute)', () => install(root))
    note(root)
  })
}

function isInstalled(root) {
  const noted = read(noteFile(root))
  if (noted !== null && noted === lockHash(root)) return true
  if (!holdsLockedPackages(root)) return false
  note(root)
  return true
}

// npm writes what it installed into a lockfile of its own inside node_modules, as its last act.
function holdsLockedPackages(root) {
  const installed = read(join(root, 'node_modules', '.package-lock.json'))
  if (installed === null) return false
  const have = JSON.parse(installed).packages
  const want = JSON.parse(read(join(root, 'package-lock.json')) ?? '{"packages":{}}').packages
  return Object.entries(want).every(
    ([path, locked]) =>
      path === '' || (have[path] ? have[path].version === locked.version : locked.optional || locked.peer),
  )
}

async function install(root) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const isNpm = npm?.endsWith('npm-cli.js')
  const { code, output } = isNpm
    ? await runQuietly(process.execPath, [npm, ...args], { cwd: root })
    : await runQuietly('npm', args, { cwd: root, shell: process.platform === 'win32' })
  if (code === 0) return
  say(output.trim().split('\n').slice(0, SHOWN_LINES).join('\n'))
  throw new Refusal(
    /ENOSPC/.test(output)
      ? `No disk space: npm ci could not finish in ${root}; free some space, then start again.`
      : 'npm ci could not install the packages (its words are above); check the network, then start again.',
  )
}

function requireSpace(root) {
  const { bavail, bsize } = statfsSync(root)
  const freeMegabytes = Math.floor((bavail * bsize) / 1_000_000)
  if (freeMegabytes >= NEEDED_MEGABYTES) return
  throw new Refusal(
    `No disk space: ${root} has ${freeMegabytes} MB free and installing needs ${NEEDED_MEGABYTES} MB; free some space, then start again.`,
  )
}

// Two commands in a fresh clone must not run npm ci over each other.
async function withInstallLock(root, work) {
  const lock = join(tmpdir(), `broadsheet-install-${hash(root).slice(0, 16)}.lock`)
  while (!takeLock(lock)) await sleep(LOCK_POLL_MS)
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isAlive(Number(read(lock)))) rmSync(lock, { force: true })
    return false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function note(root) {
  writeFileSync(noteFile(root), lockHash(root))
}

function noteFile(root) {
  return join(root, 'node_modules', '.broadsheet-lock-hash')
}

function lockHash(root) {
  return hash(read(join(root, 'package-lock.json')) ?? '')
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex')
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
