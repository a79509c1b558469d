import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'

/**
 * The Node that runs everything after the entry script: the project's own 24, or else the machine's from
 * 22.22 on, where the package of this platform is missing or does not run.
 * @param {string} root the project's folder
 * @returns {string} its path
 */
export function findNode(root) {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', program)
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 22)) return process.execPath
  throw new Refusal(
    `Broadsheet has no Node.js of its own for ${process.platform} ${process.arch}, and this one is ${process.versions.node}; install Node.js 24 from https://nodejs.org.`,
  )
}
