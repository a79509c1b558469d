import type { ReferencedRecording } from '#blocks/context.ts'
import { database } from '#lib/db/client.ts'
import { type StoredRecording, storedRecordingFrom } from '#lib/media/recordings/stored-recording.ts'

/** The recordings of these ids that there are. */
export async function listRecordings(ids: string[]): Promise<StoredRecording[]> {
  if (ids.length === 0) return []
  const rows = await database().recording.findMany({ where: { id: { in: ids } } })
  return rows.map(storedRecordingFrom)
}

/** Recordings for a body's blocks by the id the blocks name; ids of no recording are absent. */
export async function mapRecordings(ids: string[]): Promise<Record<string, ReferencedRecording>> {
  const recordings = await listRecordings([...new Set(ids)])
  return Object.fromEntries(
    recordings.map(({ id, hash, kind, file, mimeType, durationMs, widthPx, heightPx }) => [
      id,
      { hash, kind, file, mimeType, durationMs, widthPx, heightPx },
    ]),
  )
}
