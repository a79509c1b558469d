import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { database } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { originalKey } from '#lib/media/media-files.ts'
import { addRecording, addSubtitles } from '#lib/media/recordings/add-recording.ts'
import { recordingAnswer } from '#lib/media/recordings/recording-answer.ts'
import { drawnFilm, toneWav } from '#lib/media/recordings/testing/drawn-recordings.ts'
import { beginRecordingUpload, finishRecordingUpload } from '#lib/media/recordings/upload-recording.ts'
import { sendUpload } from '#lib/media/intake/uploads/upload-picture.ts'
import { resolveMedia } from '#lib/media/resolve-media.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let folder: string
let reporter: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-added-'))
  vi.spyOn(env(), 'BROADSHEET_DATA', 'get').mockReturnValue(folder)
  const grants = [{ role: 'reporter' as const, sectionId: null }]
  reporter = { userId: newsroom.actorId, name: 'Maren', grants, isSystem: false }
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

async function fileOf(name: string, bytes: Uint8Array | string): Promise<string> {
  await writeFile(join(folder, name), bytes)
  return join(folder, name)
}

async function added(name: string, bytes: Uint8Array) {
  const recording = await addRecording(reporter, await fileOf(name, bytes), name)
  if (!recording.ok) throw new Error(recording.message)
  return recording.value
}

const askFor = async (hash: string, file: string, range?: string) =>
  await recordingAnswer(new Request('http://site.example/', { headers: range ? { range } : {} }), hash, file)

test('a film is kept byte for byte, offered without its tags, and the same file is the same recording', async () => {
  const tags = { title: 'Back garden of the owner' }
  const bytes = await drawnFilm({ container: 'mov', film: 'avc', sound: 'aac', seconds: 1, tags })
  const film = await added('quay.mov', bytes)
  expect(film).toMatchObject({ kind: 'film', file: 'film.mp4', widthPx: 320, fileName: 'quay.mov' })
  expect((await added('again.mov', bytes)).id).toBe(film.id)
  expect((await mediaStore().read(originalKey(film.hash)))?.join()).toBe(bytes.join())
  const whole = await askFor(film.hash, 'film.mp4')
  const publicBytes = Buffer.from((await whole?.arrayBuffer()) ?? new ArrayBuffer(0))
  expect([whole?.status, publicBytes.length]).toEqual([200, film.sizeBytes])
  expect(publicBytes.includes('Back garden')).toBe(false)
})

test('a part is answered as a part, one beyond the end is refused, and other names are nothing', async () => {
  const { hash, sizeBytes } = await added('tone.wav', toneWav(0.5))
  const part = await askFor(hash, 'sound.wav', 'bytes=4-7')
  expect([part?.status, part?.headers.get('content-range')]).toEqual([206, `bytes 4-7/${sizeBytes}`])
  expect((await part?.arrayBuffer())?.byteLength).toBe(4)
  expect((await askFor(hash, 'sound.wav', 'bytes=99999999-'))?.status).toBe(416)
  expect(await askFor(hash, 'film.mp4')).toBeNull()
  expect(await askFor('../../etc', 'sound.wav')).toBeNull()
})

test('a film is public as long as a story plays it, and so are its subtitles', async () => {
  const film = await added('ferry.webm', await drawnFilm({ container: 'webm', film: 'vp8', seconds: 2 }))
  const words = await addSubtitles(
    reporter,
    await fileOf('ferry.srt', '1\n00:00:00,000 --> 00:00:01,000\nThe ferry.\n'),
    'ferry.srt',
  )
  if (!words.ok) throw new Error(words.message)
  expect(await resolveMedia(film.hash)).toBe(false)
  const body = [
    blockDefinitions.video.create('v1', {
      media: film.id,
      title: 'The ferry',
      credit: 'Ann Holm',
      captions: [{ lang: 'en', label: 'English', media: words.value.id }],
    }),
  ]
  const { path } = await publishStory(newsroom, completeContent({ body }), {
    startsAt: new Date(Date.now() - 1_000),
  })
  expect([await resolveMedia(film.hash), await resolveMedia(words.value.hash)]).toEqual([true, true])
  const article = await getPublicArticle(path)
  expect(article?.references.recordings).toMatchObject({
    [film.id]: { kind: 'film', file: 'film.webm', durationMs: 2_000 },
    [words.value.id]: { kind: 'subtitles', file: 'subtitles.vtt' },
  })
})

test('what is sent in pieces becomes a recording; what is none is refused, and nothing stays', async () => {
  const bytes = toneWav(0.3)
  const begun = await beginRecordingUpload(reporter, { lengthBytes: bytes.length, fileName: 'bell.wav' })
  if (!begun.ok) throw new Error(begun.message)
  const { id } = begun.value
  expect(await finishRecordingUpload(reporter, id, { isSubtitles: false })).toMatchObject({
    kind: 'conflict',
  })
  await sendUpload(reporter, id, { offsetBytes: 0, body: new Blob([new Uint8Array(bytes)]).stream() })
  const both = await Promise.all(
    [1, 2].map(() => finishRecordingUpload(reporter, id, { isSubtitles: false })),
  )
  expect(both[0]).toMatchObject({ ok: true, value: { kind: 'sound', durationMs: 300 } })
  expect(both[1]).toEqual(both[0])
  const before = await database().recording.count()
  const letter = await fileOf('letter.mp4', 'Dear editor')
  expect(await addRecording(reporter, letter, 'letter.mp4')).toMatchObject({ kind: 'invalid' })
  await expect(readFile(`${letter}.public`)).rejects.toThrow('ENOENT')
  const nobody = { ...reporter, grants: [] }
  expect(await addRecording(nobody, letter, 'letter.mp4')).toMatchObject({ kind: 'refused' })
  expect(await addSubtitles(nobody, letter, 'letter.vtt')).toMatchObject({ kind: 'refused' })
  expect(await database().recording.count()).toBe(before)
})
