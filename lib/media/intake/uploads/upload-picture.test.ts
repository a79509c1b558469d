import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { env } from '#lib/env.ts'
import { maxPictureBytes } from '#lib/media/add-picture.ts'
import { drawing } from '#lib/media/intake/testing/picture-files.ts'
import { tidyUploads } from '#lib/media/intake/uploads/tidy-uploads.ts'
import { bytesFile } from '#lib/media/intake/uploads/upload-files.ts'
import {
  beginUpload,
  dropUpload,
  findUpload,
  finishUpload,
  sendUpload,
} from '#lib/media/intake/uploads/upload-picture.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let folder: string
let reporter: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-uploads-'))
  vi.spyOn(env(), 'BROADSHEET_DATA', 'get').mockReturnValue(folder)
  const grants = [{ role: 'reporter' as const, sectionId: null }]
  reporter = { userId: newsroom.actorId, name: 'Maren', grants, isSystem: false }
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

const words = { alt: '', decorative: false, caption: '', credit: '' }
const streamOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream()

async function begun(lengthBytes: number): Promise<string> {
  const upload = await beginUpload(reporter, { lengthBytes, fileName: 'quay.jpg' })
  if (!upload.ok) throw new Error(upload.message)
  return upload.value.id
}

/** A body that sends some bytes and then breaks, as a lost connection does. */
function breaking(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = false
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new Error('The connection is gone.'))
      else controller.enqueue(bytes)
      sent = true
    },
  })
}

test('an upload goes on where the connection broke, and becomes the picture byte for byte', async () => {
  const file = await drawing(21)
  const id = await begun(file.length)
  const broken = await sendUpload(reporter, id, { offsetBytes: 0, body: breaking(file.subarray(0, 1000)) })
  expect(broken).toMatchObject({ value: { offsetBytes: 1000, lengthBytes: file.length } })
  expect(await finishUpload(reporter, id, words)).toMatchObject({ kind: 'conflict' })
  expect(await sendUpload(reporter, id, { offsetBytes: 0, body: streamOf(file) })).toMatchObject({
    kind: 'conflict',
  })
  const rest = { offsetBytes: 1000, body: streamOf(file.subarray(1000)) }
  expect(await sendUpload(reporter, id, rest)).toMatchObject({ value: { offsetBytes: file.length } })
  const added = await finishUpload(reporter, id, words)
  expect(added).toMatchObject({ ok: true, value: { known: false, widthPx: 640 } })
  expect(await findUpload(reporter, id)).toMatchObject({ kind: 'unknown' })
})

test('who finishes an upload twice gets one picture and the same answer', async () => {
  const file = await drawing(23)
  const id = await begun(file.length)
  await sendUpload(reporter, id, { offsetBytes: 0, body: streamOf(file) })
  const [first, second] = await Promise.all([
    finishUpload(reporter, id, words),
    finishUpload(reporter, id, words),
  ])
  if (!first.ok) throw new Error(first.message)
  expect(second).toEqual(first)
  expect(await finishUpload(reporter, id, words)).toEqual(first)
  const added = { verb: 'addPicture', subjectId: first.value.id }
  expect(await database().auditEvent.count({ where: added })).toBe(1)
  expect(await finishUpload({ ...reporter, grants: [] }, id, words)).toMatchObject({ kind: 'refused' })
  expect(await finishUpload({ ...reporter, userId: newId() }, id, words)).toMatchObject({ kind: 'unknown' })
})

test('the same file from two people at once is one picture, and one of them is told that it was known', async () => {
  const file = await drawing(24)
  const ids = [await begun(file.length), await begun(file.length)]
  for (const id of ids) await sendUpload(reporter, id, { offsetBytes: 0, body: streamOf(file) })
  const added = await Promise.all(ids.map((id) => finishUpload(reporter, id, words)))
  const values = added.map((one) => (one.ok ? one.value : null))
  expect(new Set(values.map((value) => value?.id)).size).toBe(1)
  expect(new Set(values.map((value) => value?.known))).toEqual(new Set([false, true]))
})

test('a newer request takes over from one whose connection hangs', async () => {
  const file = await drawing(22)
  const id = await begun(file.length)
  const hanging = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(file.subarray(0, 500)),
  })
  const first = sendUpload(reporter, id, { offsetBytes: 0, body: hanging })
  await vi.waitFor(async () =>
    expect(await findUpload(reporter, id)).toMatchObject({ value: { offsetBytes: 500 } }),
  )
  const rest = { offsetBytes: 500, body: streamOf(file.subarray(500)) }
  expect(await sendUpload(reporter, id, rest)).toMatchObject({ value: { offsetBytes: file.length } })
  expect((await first).ok).toBe(true)
})

test('sizes that are not taken, and bytes beyond those announced, are refused', async () => {
  const sizes = [0, -1, 1.5, Number.NaN, maxPictureBytes + 1]
  for (const lengthBytes of sizes) {
    expect(await beginUpload(reporter, { lengthBytes, fileName: '' })).toMatchObject({ kind: 'invalid' })
  }
  const id = await begun(10)
  const more = { offsetBytes: 0, body: streamOf(Buffer.alloc(11)) }
  expect(await sendUpload(reporter, id, more)).toMatchObject({ kind: 'invalid' })
  expect(await findUpload(reporter, id)).toMatchObject({ kind: 'unknown' })
})

test('what is a day old and unfinished is tidied away, and what a server left when it died', async () => {
  const [old, fresh] = [await begun(10), await begun(10)]
  const uploads = join(folder, 'uploads')
  const left = ['lost.part', `${newId()}.json.new`]
  for (const name of [...left, 'new.part']) await writeFile(join(uploads, name), 'x')
  const yesterday = new Date(Date.now() - 25 * 3_600_000)
  for (const file of [bytesFile(old), ...left.map((name) => join(uploads, name))]) {
    await utimes(file, yesterday, yesterday)
  }
  expect(await tidyUploads(new Date())).toBe(2)
  const names = await readdir(uploads)
  expect(names).toContain('new.part')
  expect(names).toContain(`${fresh}.part`)
  expect(names.filter((name) => name.startsWith(old) || left.includes(name))).toEqual([])
  await rm(join(uploads, 'new.part'))
})

test('what is no picture is refused at the end, and nothing of it stays', async () => {
  const id = await begun(5)
  await sendUpload(reporter, id, { offsetBytes: 0, body: streamOf(Buffer.from('hello')) })
  expect(await finishUpload(reporter, id, words)).toMatchObject({ kind: 'invalid' })
  expect((await readdir(join(folder, 'uploads'))).filter((name) => name.startsWith(id))).toEqual([])
})

test('every step asks for the right, and somebody else’s upload is unknown', async () => {
  const id = await begun(10)
  const stranger = { ...reporter, grants: [] }
  const body = streamOf(Buffer.alloc(1))
  for (const outcome of [
    await beginUpload(stranger, { lengthBytes: 1, fileName: '' }),
    await findUpload(stranger, id),
    await sendUpload(stranger, id, { offsetBytes: 0, body }),
    await finishUpload(stranger, id, words),
    await dropUpload(stranger, id),
  ]) {
    expect(outcome).toMatchObject({ kind: 'refused' })
  }
  const colleague = { ...reporter, userId: '00000000-0000-4000-8000-000000000000' }
  expect(await findUpload(colleague, id)).toMatchObject({ kind: 'unknown' })
  expect(await findUpload(reporter, '../../etc/passwd')).toMatchObject({ kind: 'unknown' })
  expect(await dropUpload(reporter, id)).toMatchObject({ ok: true })
})

test('an upload of which nothing came for a day is over, and the next one clears it away', async () => {
  const id = await begun(10)
  const old = new Date(Date.now() - 25 * 3_600_000)
  await utimes(bytesFile(id), old, old)
  expect(await findUpload(reporter, id)).toMatchObject({ kind: 'unknown' })
  await begun(10)
  expect((await readdir(join(folder, 'uploads'))).filter((name) => name.startsWith(id))).toEqual([])
})
