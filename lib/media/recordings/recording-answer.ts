import { Readable } from 'node:stream'
import { readByteRange } from '#lib/http/byte-range.ts'
import { isRecordingFile, recordingKey, recordingTypes } from '#lib/media/recordings/recording-files.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'

const hashPattern = /^[0-9a-f]{64}$/

/**
 * The public file of a recording, or the part that `Range` asks for, as an answer to somebody who may see it:
 * 200, 206, or 416 for a part that there is not. Null when there is no such file.
 */
export async function recordingAnswer(
  request: Request,
  hash: string,
  file: string,
): Promise<Response | null> {
  if (!hashPattern.test(hash) || !isRecordingFile(file)) return null
  const key = recordingKey(hash, file)
  const head = await mediaStore().open(key, { start: 0, end: 0 })
  if (!head) return null
  head.stream.destroy()
  const { sizeBytes } = head
  const range = readByteRange(request.headers.get('range'), sizeBytes)
  const facts = {
    'accept-ranges': 'bytes',
    'content-type': recordingTypes[file],
    'x-content-type-options': 'nosniff',
  }
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...facts, 'content-range': `bytes */${sizeBytes}` } })
  }
  const part = range ?? { start: 0, end: sizeBytes - 1 }
  const opened = await mediaStore().open(key, part)
  if (!opened) return null
  return new Response(Readable.toWeb(opened.stream) as ReadableStream, {
    status: range ? 206 : 200,
    headers: {
      ...facts,
      'content-length': String(part.end - part.start + 1),
      ...(range && { 'content-range': `bytes ${part.start}-${part.end}/${sizeBytes}` }),
      'cache-control': 'private, max-age=86400, immutable',
    },
  })
}
