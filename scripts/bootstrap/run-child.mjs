import { spawn } from 'node:child_process'

const KEPT_OUTPUT_CHARS = 20_000

/**
 * Runs a program quietly; its output is kept for when it fails. It ends when this process ends.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly(program, args, options = {}) {
  return new Promise((resolve) => {
    let output = ''
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEPT_OUTPUT_CHARS)
    }
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const endWithUs = () => child.kill()
    process.once('exit', endWithUs)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => resolve({ code: 127, output: String(error) }))
    child.once('close', (code) => {
      process.removeListener('exit', endWithUs)
      resolve({ code: code ?? 1, output })
    })
  })
}
