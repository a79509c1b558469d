import type { Recording } from '#lib/db/generated/client.ts'
import { isRecordingFile, type RecordingFile } from '#lib/media/recordings/recording-files.ts'

/** A recording as the newsroom knows it. Times in milliseconds, sizes in pixels as shown. */
export type StoredRecording = {
  id: string
  hash: string
  kind: 'film' | 'sound' | 'subtitles'
  file: RecordingFile
  mimeType: string
  sizeBytes: number
  fileName: string
  durationMs: number
  widthPx: number
  heightPx: number
}

/** A row as a recording. Throws for a file of a name that this version does not know. */
export function storedRecordingFrom(row: Recording): StoredRecording {
  const { id, hash, kind, file, mimeType, sizeBytes, fileName, durationMs, widthPx, heightPx } = row
  if (!isRecordingFile(file)) throw new Error(`Recording ${id} has an unknown file, ${file}.`)
  return { id, hash, kind, file, mimeType, sizeBytes, fileName, durationMs, widthPx, heightPx }
}
