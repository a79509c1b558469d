import {
  ADTS,
  FilePathSource,
  FLAC,
  Input,
  type InputFormat,
  MATROSKA,
  MP3,
  MP4,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from 'mediabunny'
import type { RecordingFile } from '#lib/media/recordings/recording-files.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** What a file of sound or film is. `file` is the name of what can be made of it for browsers. */
export type RecordingFacts = {
  kind: 'film' | 'sound'
  file: RecordingFile
  durationMs: number
  widthPx: number
  heightPx: number
}

/** No playlists: those would have other files read. */
export const readableFormats = [MP4, QTFF, WEBM, MATROSKA, MP3, OGG, WAVE, FLAC, ADTS]

const expected = 'A film as MP4, MOV or WebM, or sound as MP3, M4A, OGG, WAV or FLAC was expected'
const maxDurationMs = 12 * 3_600_000
const maxSidePx = 8_192
const answerWithinMs = 15_000
const mp4Film = new Set(['avc', 'av1'])
const webmFilm = new Set(['vp8', 'vp9', 'av1'])
const webmSound = new Set(['opus', 'vorbis'])
const soundCodecs = new Set(['aac', 'mp3', 'opus', 'vorbis', 'flac'])

/**
 * Reads what a file of sound or film is from the file itself; what it is called counts for nothing. Fails with
 * `invalid` for what is none, is broken, or has a codec that browsers do not play.
 */
export async function examineRecording(path: string): Promise<Result<RecordingFacts, 'invalid'>> {
  const input = new Input({ source: new FilePathSource(path), formats: readableFormats })
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The file takes too long to read.')), answerWithinMs).unref()
  })
  try {
    return await Promise.race([examine(input), late])
  } catch {
    // The library throws for everything that a broken file can be.
    return fail('invalid', `${expected}; this file is damaged or cut off. Export it again and try again.`)
  } finally {
    input.dispose()
  }
}

async function examine(input: Input): Promise<Result<RecordingFacts, 'invalid'>> {
  if (!(await input.canRead())) {
    return fail('invalid', `${expected}; this file is none of them. Export it as MP4 or MP3 and try again.`)
  }
  const film = await input.getPrimaryVideoTrack()
  const sound = await input.getPrimaryAudioTrack()
  const codecs = { film: film && (await film.getCodec()), sound: sound && (await sound.getCodec()) }
  const format = await input.getFormat()
  const file = film ? filmFile(codecs.film, codecs.sound) : sound ? soundFile(format, codecs.sound) : null
  if (!file) return unplayable(codecs)
  const durationMs = Math.round((await input.computeDuration()) * 1_000)
  if (!(durationMs > 0)) return fail('invalid', `${expected}; this one has no length. Export it again.`)
  if (durationMs > maxDurationMs) {
    return fail('invalid', 'At most 12 hours were expected; this recording is longer. Cut it and try again.')
  }
  const [widthPx, heightPx] = film ? [await film.getDisplayWidth(), await film.getDisplayHeight()] : [0, 0]
  if (Math.max(widthPx, heightPx) > maxSidePx || (film && Math.min(widthPx, heightPx) < 1)) {
    return fail(
      'invalid',
      `A film of at most ${maxSidePx} pixels a side was expected; this one has ${widthPx} × ${heightPx}. Export it smaller.`,
    )
  }
  return ok({ kind: film ? 'film' : 'sound', file, durationMs, widthPx, heightPx })
}

function filmFile(film: string | null, sound: string | null): RecordingFile | null {
  if (film === null) return null
  const isWebm = webmFilm.has(film) && (sound === null || webmSound.has(sound))
  if (isWebm) return 'film.webm'
  const isMp4 = mp4Film.has(film) && (sound === null || soundCodecs.has(sound))
  return isMp4 ? 'film.mp4' : null
}

function soundFile(format: InputFormat, codec: string | null): RecordingFile | null {
  if (codec === null) return null
  if (format === WAVE) return codec.startsWith('pcm-') || codec.endsWith('law') ? 'sound.wav' : null
  if (!soundCodecs.has(codec)) return null
  if (codec === 'mp3') return 'sound.mp3'
  if (codec === 'aac') return 'sound.m4a'
  if (codec === 'flac') return 'sound.flac'
  return format === OGG ? 'sound.ogg' : 'sound.webm'
}

function unplayable({ film, sound }: { film: string | null; sound: string | null }) {
  const names = [film, sound].filter((name) => name !== null)
  const what = names.length === 0 ? 'a coding nobody knows here' : names.join(' and ').toUpperCase()
  return fail(
    'invalid',
    `A coding that every browser plays was expected; this file has ${what}. Export it as MP4 with H.264 and AAC, or as MP3, and try again.`,
  )
}
