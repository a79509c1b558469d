import { bytesFile, removeUpload, type Upload } from '#lib/media/intake/uploads/upload-files.ts'
import { beginUpload, requireWhole } from '#lib/media/intake/uploads/upload-picture.ts'
import { addRecording, addSubtitles } from '#lib/media/recordings/add-recording.ts'
import { maxRecordingBytes } from '#lib/media/recordings/recording-files.ts'
import type { StoredRecording } from '#lib/media/recordings/stored-recording.ts'
import { fail, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'

type Asked<T> = Promise<Result<T, 'refused' | 'invalid' | 'unknown' | 'conflict'>>

const tooLarge = fail(
  'invalid',
  `A recording of at most ${maxRecordingBytes / 1e9} GB was expected; this file is larger. Export it smaller and try again.`,
)
const ends = new Map<string, Asked<StoredRecording>>()

/** Begins the upload of a film, sound or subtitles, as `beginUpload` does for pictures. */
export async function beginRecordingUpload(
  actor: Actor,
  file: { lengthBytes: number; fileName: string },
): Asked<Upload> {
  return await beginUpload(actor, file, { largest: { bytes: maxRecordingBytes, refusal: tooLarge } })
}

/**
 * Puts an upload that is complete into the store, as subtitles when `isSubtitles`. Fails with `conflict` while bytes
 * are missing, and as `addRecording` does; the upload is over unless bytes are missing. Asked twice at once it adds
 * one recording.
 */
export async function finishRecordingUpload(
  actor: Actor,
  id: string,
  { isSubtitles }: { isSubtitles: boolean },
): Asked<StoredRecording> {
  const key = `${actor.userId} ${id}`
  const running = ends.get(key)
  if (running) return await running
  const end = endUpload(actor, id, isSubtitles)
  ends.set(key, end)
  try {
    return await end
  } finally {
    ends.delete(key)
  }
}

async function endUpload(actor: Actor, id: string, isSubtitles: boolean): Asked<StoredRecording> {
  const upload = await requireWhole(actor, id)
  if (!upload.ok) return upload
  const add = isSubtitles ? addSubtitles : addRecording
  const added = await add(actor, bytesFile(id), upload.value.fileName)
  await removeUpload(id)
  return added
}
