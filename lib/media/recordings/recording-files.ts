import type { MediaKey } from '#lib/media/store/media-key.ts'

/** What a public file may be, by its ending, and what it is served as. */
export const recordingTypes = {
  'film.mp4': 'video/mp4',
  'film.webm': 'video/webm',
  'sound.mp3': 'audio/mpeg',
  'sound.m4a': 'audio/mp4',
  'sound.ogg': 'audio/ogg',
  'sound.webm': 'audio/webm',
  'sound.wav': 'audio/wav',
  'sound.flac': 'audio/flac',
  'subtitles.vtt': 'text/vtt; charset=utf-8',
} as const
export type RecordingFile = keyof typeof recordingTypes

/** The largest files that are taken. */
export const maxRecordingBytes = 1_000_000_000
export const maxSubtitlesBytes = 2_000_000

/** Key of the file that readers get: the same samples without tags. */
export function recordingKey(hash: string, file: RecordingFile): MediaKey {
  return `media/${hash}/${file}`
}

export function isRecordingFile(name: string): name is RecordingFile {
  return Object.hasOwn(recordingTypes, name)
}
