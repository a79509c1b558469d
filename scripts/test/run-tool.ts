import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment } from '#lib/env.ts'
import { withProgress } from '#scripts/bootstrap/progress.mjs'
import { runQuietly } from '#scripts/bootstrap/run-child.mjs'
import { type Count, one } from '#scripts/test/step.ts'

/** A program of node_modules/.bin with its arguments. */
export type Tool = { name: string; args: string[]; variables?: Record<string, string> }

/** Runs a tool whose exit code is one test; what it says is shown only when it fails. */
export async function judge({ name, args, variables = {} }: Tool): Promise<Count> {
  const { code, output } = await withProgress(`${name} ${args.join(' ')}`, () =>
    runQuietly(binary(name), args, { env: childEnvironment(variables) }),
  )
  if (code !== 0) console.log(output.trim())
  return one(code === 0)
}

/** Runs a tool that shows its own progress, for `limitMs` milliseconds at most; returns its exit code. */
export function watch({ name, args, variables = {} }: Tool, limitMs: number): Promise<number> {
  const child = spawn(binary(name), args, {
    env: childEnvironment(variables),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  const limit = setTimeout(() => {
    console.log(`${name} took longer than ${limitMs / 60_000} minutes and was ended.`)
    child.kill('SIGKILL')
  }, limitMs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      clearTimeout(limit)
      process.removeListener('exit', endWithUs)
      resolve(code ?? 1)
    })
  })
}

function binary(name: string): string {
  return join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}
