import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canRun, copyBinaries, requireInstalledBinaries } from './postgres-binaries.ts'
import { canEnter, chooseUnprivilegedUser } from './unprivileged-user.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'binaries-'))
  chmodSync(folder, 0o755)
})

afterEach(() => rmSync(folder, { recursive: true }))

test('the installed PostgreSQL has every link its programs need, and runs', () => {
  const binaries = requireInstalledBinaries()
  const list = readFileSync(join(binaries.folder, 'pg-symlinks.json'), 'utf8')
  const targets = [...list.matchAll(/"target":"([^"]+)"/g)].map(([, target = '']) => target)
  expect(targets.length).toBeGreaterThan(10)
  for (const target of targets) expect(statSync(join(binaries.folder, '..', target)).isFile()).toBe(true)
  expect(canRun(binaries, null)).toBe(true)
})

test('a copy is complete, made once, and runs for the user it is made for', () => {
  const installed = requireInstalledBinaries()
  const copy = copyBinaries(installed, folder)
  expect(basename(copy.folder)).toBe(`postgresql-${installed.version}`)
  expect(canRun(copy, chooseUnprivilegedUser())).toBe(true)
  const madeAt = statSync(copy.folder).mtimeMs
  expect(copyBinaries(installed, folder)).toEqual(copy)
  expect(statSync(copy.folder).mtimeMs).toBe(madeAt)
})

test('a user enters only where the mode of every folder on the way lets them', () => {
  const stranger = { name: 'stranger', uid: 987_654, gid: 987_654 }
  expect(canEnter(stranger, join(folder, 'not', 'yet'))).toBe(true)
  chmodSync(folder, 0o700)
  expect(canEnter(stranger, join(folder, 'not', 'yet'))).toBe(false)
  chmodSync(folder, 0o701)
  expect(canEnter(stranger, folder)).toBe(true)
})
