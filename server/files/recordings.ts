import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { readByteRange } from '#lib/http/byte-range.ts'
import { recordingKey, recordingTypes, type RecordingFile } from '#lib/media/recordings/recording-files.ts'
import type { MediaStore } from '#lib/media/store/media-store.ts'
import type { SurfaceHeaders } from '#server/http/headers.ts'
import { sendRefusal } from '#server/http/send.ts'

/** Serves `/media/{hash}/film.mp4` and the like from the media store, whole or in parts, as long as it may be seen. */
export function createRecordingServer(options: {
  open: MediaStore['open']
  permit: (hash: string) => Promise<{ isPublic: boolean; cache: 'hit' | 'miss' }>
  headers: SurfaceHeaders
}) {
  const { headers } = options

  /** Answers with the file or a part of it; 404 whether it is unknown, not yet or no longer public. */
  return async function serveRecording(
    request: IncomingMessage,
    response: ServerResponse,
    { hash, file }: { hash: string; file: RecordingFile },
  ): Promise<void> {
    const { isPublic, cache } = await options.permit(hash)
    const key = recordingKey(hash, file)
    const size = isPublic ? await sizeOf(options.open, key) : null
    if (size === null) return sendRefusal(response, 404, headers.refusal, 'There is no such recording.')
    const etag = `"${hash}-${file}"`
    const facts = ['etag', etag, 'accept-ranges', 'bytes', ...headers.picture, 'x-cache', cache]
    if (request.headers['if-none-match']?.includes(etag)) {
      response.writeHead(304, facts)
      response.end()
      return
    }
    const isSame = request.headers['if-range'] === undefined || request.headers['if-range'] === etag
    const range = readByteRange(isSame ? request.headers.range : null, size)
    if (range === 'unsatisfiable') {
      response.writeHead(416, ['content-range', `bytes */${size}`, 'content-length', '0', ...facts])
      response.end()
      return
    }
    const part = range ?? { start: 0, end: size - 1 }
    const length = ['content-type', recordingTypes[file], 'content-length', String(part.end - part.start + 1)]
    const place = range ? ['content-range', `bytes ${part.start}-${part.end}/${size}`] : []
    response.writeHead(range ? 206 : 200, [...length, ...place, ...facts])
    const opened = request.method === 'HEAD' ? null : await options.open(key, part)
    if (!opened) {
      response.end()
      return
    }
    // A reader who has seen enough goes away in the middle.
    await pipeline(opened.stream, response).catch(() => response.destroy())
  }
}

async function sizeOf(
  open: MediaStore['open'],
  key: Parameters<MediaStore['open']>[0],
): Promise<number | null> {
  const opened = await open(key, { start: 0, end: 0 })
  opened?.stream.destroy()
  return opened?.sizeBytes ?? null
}
