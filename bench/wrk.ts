import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const connections = 16

/** Asks for a page as often as possible over 16 connections and returns requests a second. */
export async function measureRate(program: string, url: string, seconds: number): Promise<number> {
  const load = ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', url]
  const { stdout } = await run(program, load)
  const failures = /Non-2xx or 3xx responses: (\d+)|Socket errors: (.+)/.exec(stdout)
  if (failures) throw new Error(`Not every request for ${url} was answered: ${failures[0]}`)
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]
  if (rate === undefined) throw new Error(`wrk gave no rate for ${url}:\n${stdout}`)
  return Number(rate)
}

/** The middle one of several figures. */
export function median(figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
