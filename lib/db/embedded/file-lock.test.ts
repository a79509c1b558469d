import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withFileLock } from './file-lock.ts'
import { getProcessIdentity } from './process-identity.ts'

let folder: string
let lock: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  lock = join(folder, 'lock')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('one at a time holds the lock, also when the work fails', async () => {
  let inside = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++inside)
    await sleep(20)
    inside--
    throw new Error('the work failed')
  }
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => withFileLock(lock, work)))
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(most).toBe(1)
  expect(existsSync(lock)).toBe(false)
})

test('the lock of a process that died is taken over, also when its number lives again', async () => {
  writeFileSync(lock, JSON.stringify({ pid: process.pid, startedAt: 'long ago' }))
  expect(await withFileLock(lock, async () => 'done')).toBe('done')
})

test('a living holder who takes too long is named', async () => {
  writeFileSync(lock, JSON.stringify(getProcessIdentity()))
  await expect(withFileLock(lock, async () => 'done', 100)).rejects.toThrow(`Process ${process.pid} has held`)
})
