import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localStore } from './local-store.ts'
import { testStoreContract } from './testing/store-contract.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-store-'))
})
afterAll(() => rm(folder, { recursive: true }))

testStoreContract(() => localStore(folder))

test('a file lies at the path that its key names', async () => {
  await localStore(folder).write('media/path/480.avif', Buffer.from('picture'), 'image/avif')
  expect(await readFile(join(folder, 'media/path/480.avif'), 'utf8')).toBe('picture')
})

test('of many writers at once one wins, and readers never see half a file', async () => {
  const store = localStore(folder)
  const files = ['a', 'b', 'c', 'd'].map((letter) => Buffer.from(letter.repeat(200_000)))
  const key = 'media/many/800.jpg'
  await store.write(key, Buffer.from('z'.repeat(200_000)), 'image/jpeg')
  const writing = files.map((bytes) => store.write(key, bytes, 'image/jpeg'))
  const seen = await Promise.all(Array.from({ length: 8 }, () => store.read(key)))
  await Promise.all(writing)
  for (const bytes of [...seen, await store.read(key)]) {
    expect([bytes?.length, new Set(bytes).size]).toEqual([200_000, 1])
  }
})

test('a write that fails leaves nothing behind', async () => {
  const store = localStore(folder)
  await store.write('media/taken/480.avif/inside', Buffer.from('x'), 'image/avif')
  await expect(store.write('media/taken/480.avif', Buffer.from('y'), 'image/avif')).rejects.toThrow('EISDIR')
  expect(await readdir(join(folder, 'media/taken'))).toEqual(['480.avif'])
})

test('a disk that cannot be read is an error, not an absent file', async () => {
  await mkdir(join(folder, 'media/loops'), { recursive: true })
  await symlink('480.avif', join(folder, 'media/loops/480.avif'))
  await expect(localStore(folder).read('media/loops/480.avif')).rejects.toThrow('ELOOP')
})
