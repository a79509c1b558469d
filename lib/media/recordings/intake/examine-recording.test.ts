import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assert, asyncProperty, constantFrom, double, integer, nat, tuple } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examineRecording } from '#lib/media/recordings/intake/examine-recording.ts'
import { writePublicFile } from '#lib/media/recordings/intake/write-public-file.ts'
import { drawnFilm, drawnSample, toneWav } from '#lib/media/recordings/testing/drawn-recordings.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

let folder: string
let files = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-recordings-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function kept(bytes: Uint8Array): Promise<string> {
  const path = join(folder, `file-${(files += 1)}`)
  await writeFile(path, bytes)
  return path
}

const film = (container: 'mp4' | 'mov' | 'webm' | 'mkv', seconds = 2) =>
  container === 'webm'
    ? drawnFilm({ container, film: 'vp8', sound: 'opus', seconds })
    : drawnFilm({ container, film: 'avc', sound: 'aac', seconds })

test.each([
  ['mp4', 'film.mp4'],
  ['mov', 'film.mp4'],
  ['mkv', 'film.mp4'],
  ['webm', 'film.webm'],
] as const)('a film as %s is known by its content, with its length and size', async (container, file) => {
  const path = await kept(await film(container))
  expect(await examineRecording(path)).toEqual({
    ok: true,
    value: { kind: 'film', file, durationMs: 2_000, widthPx: 320, heightPx: 180 },
  })
})

test('sound is known by its content: WAV, and MP4 and WebM without a picture', async () => {
  const sound = { kind: 'sound', widthPx: 0, heightPx: 0 }
  const wav = await examineRecording(await kept(toneWav(1.5)))
  expect(wav).toMatchObject({ value: { ...sound, file: 'sound.wav', durationMs: 1_500 } })
  const m4a = await examineRecording(
    await kept(await drawnFilm({ container: 'mp4', sound: 'aac', seconds: 1 })),
  )
  expect(m4a).toMatchObject({ value: { ...sound, file: 'sound.m4a', durationMs: 1_000 } })
  const webm = await examineRecording(
    await kept(await drawnFilm({ container: 'webm', sound: 'opus', seconds: 1 })),
  )
  expect(webm).toMatchObject({ value: { ...sound, file: 'sound.webm' } })
})

test('a coding that not every browser plays is named in the refusal', async () => {
  const path = await kept(await drawnFilm({ container: 'mp4', film: 'hevc', sound: 'aac', seconds: 1 }))
  expect(await examineRecording(path)).toMatchObject({ kind: 'invalid', message: /HEVC and AAC\. Export it/ })
})

test('what is no recording, or the beginning of one, is refused in a sentence', async () => {
  const whole = await film('mp4')
  for (const bytes of [
    new Uint8Array(),
    Buffer.from('A letter to the editor, not a film.'),
    Buffer.from('#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n'),
    whole.subarray(0, 40),
  ]) {
    expect(await examineRecording(await kept(bytes))).toMatchObject({ kind: 'invalid', message: /expected/ })
  }
})

test('whatever bytes are broken, the answer is a fact or a sentence', async () => {
  const wholes = await Promise.all([film('mp4', 1), film('webm', 1)])
  const property = assert(
    asyncProperty(
      constantFrom(...wholes, toneWav(0.2)),
      array(tuple(nat(5_000), integer({ min: 0, max: 255 })), { maxLength: 40 }),
      double({ min: 0, max: 1, noNaN: true }),
      async (whole, changes, share) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const path = await kept(bytes.subarray(0, Math.ceil(bytes.length * share)))
        const facts = await examineRecording(path)
        const written = facts.ok ? await writePublicFile(path, `${path}.public`, facts.value) : facts
        expect(written.ok ? 'a recording expected' : written.message).toContain('expected')
      },
    ),
    { numRuns: propertyRuns(60) },
  )
  await expect(property).resolves.toBeUndefined()
})

test('the public file has the same samples and says nothing of where and by whom it was made', async () => {
  const tags = { title: 'Kitchen window', artist: 'Owner of this telephone', comment: '+52.37-004.89/' }
  const bytes = await drawnFilm({ container: 'mov', film: 'avc', sound: 'aac', seconds: 2, tags })
  expect(Buffer.from(bytes).includes('Kitchen window')).toBe(true)
  const path = await kept(bytes)
  const facts = await examineRecording(path)
  if (!facts.ok) throw new Error(facts.message)
  expect(await writePublicFile(path, `${path}.mp4`, facts.value)).toEqual({ ok: true, value: null })
  const written = await readFile(`${path}.mp4`)
  for (const word of ['Kitchen', 'Owner', '52.37']) expect(written.includes(word)).toBe(false)
  expect(await examineRecording(`${path}.mp4`)).toMatchObject({ value: { durationMs: 2_000, widthPx: 320 } })
  expect(written.includes(Buffer.from(drawnSample(5)))).toBe(true)
})
