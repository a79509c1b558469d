import { afterAll, beforeAll, expect, test } from 'vitest'
import { s3Store } from './s3-store.ts'
import { type S3Server, startS3Server } from './testing/s3-server.ts'
import { testStoreContract } from './testing/store-contract.ts'

let server: S3Server

beforeAll(async () => {
  server = await startS3Server()
})
afterAll(() => server.close())

testStoreContract(() => s3Store(server.bucket))

test('what one process wrote another reads, with its media type', async () => {
  await s3Store(server.bucket).write('media/shared/480.avif', Buffer.from('picture'), 'image/avif')
  const read = await s3Store(server.bucket).read('media/shared/480.avif')
  expect(Buffer.from(read ?? []).toString()).toBe('picture')
})

test('a public file is asked for once, an original each time', async () => {
  const store = s3Store(server.bucket)
  const other = s3Store(server.bucket)
  for (const key of ['media/kept/480.avif', 'originals/ab/kept'] as const) {
    await store.write(key, Buffer.from('picture'), 'image/avif')
    await store.read(key)
    await other.remove(key)
  }
  expect(await store.read('media/kept/480.avif')).not.toBeNull()
  expect(await store.read('originals/ab/kept')).toBeNull()
})

test('what this process removed or wrote anew is not read from memory', async () => {
  const store = s3Store(server.bucket)
  await store.write('cards/a/b.png', Buffer.from('one'), 'image/png')
  await store.read('cards/a/b.png')
  await store.write('cards/a/b.png', Buffer.from('two'), 'image/png')
  expect(Buffer.from((await store.read('cards/a/b.png')) ?? []).toString()).toBe('two')
  await store.remove('cards/a/b.png')
  expect(await store.read('cards/a/b.png')).toBeNull()
})

test('wrong keys and absent buckets are errors that name the settings, not absent files', async () => {
  const stranger = s3Store({ ...server.bucket, secretAccessKey: 'wrong' })
  await expect(stranger.read('media/a/b.jpg')).rejects.toThrow('403 (SignatureDoesNotMatch)')
  await expect(stranger.write('media/a/b.jpg', Buffer.from('x'), 'image/jpeg')).rejects.toThrow('403')
  const elsewhere = s3Store({ ...server.bucket, bucket: 'nowhere' })
  await expect(elsewhere.read('media/a/b.jpg')).rejects.toThrow('404 (NoSuchBucket)')
})
