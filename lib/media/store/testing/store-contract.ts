import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { MediaKey } from '#lib/media/store/media-key.ts'
import type { MediaStore } from '#lib/media/store/media-store.ts'

const hash = 'ab'.repeat(32)
const text = (words: string) => new TextEncoder().encode(words)

/** What every store of media promises; `open` gives the store under test. */
export function testStoreContract(open: () => MediaStore): void {
  test('a file comes back byte for byte', async () => {
    const store = open()
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7 + (at >> 8)) % 256)
    await store.write(`originals/ab/${hash}`, bytes, 'image/jpeg')
    await store.write('media/empty/480.avif', new Uint8Array(), 'image/avif')
    const original = await store.read(`originals/ab/${hash}`)
    expect(original && Buffer.compare(original, bytes)).toBe(0)
    expect(await store.read('media/empty/480.avif')).toHaveLength(0)
  })

  test('only the bytes of a view are stored, not the memory that it looks into', async () => {
    const store = open()
    await store.write('media/view/1.jpg', text('the whole buffer').subarray(4, 9), 'image/jpeg')
    expect(Buffer.from((await store.read('media/view/1.jpg')) ?? []).toString()).toBe('whole')
  })

  test('a file that is not there is null, and so is a folder', async () => {
    const store = open()
    await store.write('media/folder/480.avif', text('one'), 'image/avif')
    expect(await store.read('media/nowhere/480.avif')).toBeNull()
    expect(await store.read('media/folder')).toBeNull()
    expect(await store.read('media/folder/480.avif/deeper')).toBeNull()
  })

  test('a file that is written again is the new one', async () => {
    const store = open()
    await store.write('media/again/800.jpg', text('a longer first file'), 'image/jpeg')
    await store.read('media/again/800.jpg')
    await store.write('media/again/800.jpg', text('second'), 'image/jpeg')
    expect(Buffer.from((await store.read('media/again/800.jpg')) ?? []).toString()).toBe('second')
  })

  test('a removed file is gone; removing what is not there is no error', async () => {
    const store = open()
    await store.write('cards/one/two.png', text('card'), 'image/png')
    expect(await store.read('cards/one/two.png')).not.toBeNull()
    await store.remove('cards/one/two.png')
    await store.remove('cards/one/two.png')
    expect(await store.read('cards/one/two.png')).toBeNull()
  })

  test('a large file is kept from where it lies, and read as a stream, whole or a part of it', async () => {
    const store = open()
    const folder = await mkdtemp(join(tmpdir(), 'broadsheet-store-'))
    const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 13 + (at >> 7)) % 256)
    await writeFile(join(folder, 'film'), bytes)
    await store.keep('media/film/film.mp4', join(folder, 'film'), 'video/mp4')
    await rm(folder, { recursive: true })
    const whole = await store.open('media/film/film.mp4')
    expect(whole?.sizeBytes).toBe(bytes.length)
    expect(whole && Buffer.compare(await buffer(whole.stream), bytes)).toBe(0)
    const part = await store.open('media/film/film.mp4', { start: 1_000, end: 1_999 })
    expect(part?.sizeBytes).toBe(bytes.length)
    expect(part && Buffer.compare(await buffer(part.stream), bytes.subarray(1_000, 2_000))).toBe(0)
    expect(await store.open('media/film/film.webm')).toBeNull()
  })

  test('the files of a folder are listed with when they were written, those of folders in it are not', async () => {
    const store = open()
    const before = Date.now() - 2_000
    await store.write('media/listed/480.avif', text('one'), 'image/avif')
    await store.write('media/listed/800.jpg', text('two'), 'image/jpeg')
    await store.write('media/listed/deeper/1.jpg', text('three'), 'image/jpeg')
    await store.write('media/listed-too/480.avif', text('four'), 'image/avif')
    const files = await store.list('media/listed')
    expect(files.map(({ key }) => key).toSorted()).toEqual(['media/listed/480.avif', 'media/listed/800.jpg'])
    for (const { writtenAt } of files) expect(writtenAt.getTime()).toBeGreaterThan(before)
    expect(await store.list('media/unheard-of')).toEqual([])
    await expect(store.list('media/..')).rejects.toThrow(RangeError)
  })

  test.each([
    'media/../originals/ab',
    'media/../../etc/passwd',
    'originals/./x',
    '/etc/passwd',
    'media//x',
    'media/',
    'media',
    'pages/x',
    'media/.x',
    'media/x/..',
    'media/..%2fx',
    'media/x\\..\\y',
    'media/x\0.jpg',
    'media/x?versionId=1',
    `media/${'x'.repeat(300)}`,
  ])('%j is no key: nothing is read, written or removed there', async (name) => {
    const store = open()
    const key = name as MediaKey
    expect(await store.read(key)).toBeNull()
    await expect(store.write(key, text('x'), 'text/plain')).rejects.toThrow(RangeError)
    await expect(store.remove(key)).rejects.toThrow(RangeError)
  })
}
