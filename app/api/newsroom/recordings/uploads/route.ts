import { maxRecordingBytes } from '#lib/media/recordings/recording-files.ts'
import { beginRecordingUpload } from '#lib/media/recordings/upload-recording.ts'
import { actorOfRequest } from '../../acting.ts'
import { bytesOf, fileNameOf, tusAnswer, tusRefusal } from '../../pictures/uploads/tus.ts'

/** Begins an upload of `Upload-Length` bytes; `Upload-Metadata` may name the file. Its address is in `Location`. */
export async function POST(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const lengthBytes = bytesOf(request, 'upload-length')
  const begun = await beginRecordingUpload(actor, { lengthBytes, fileName: fileNameOf(request) })
  if (!begun.ok) return tusRefusal(begun, lengthBytes > maxRecordingBytes ? 413 : undefined)
  const location = `/api/newsroom/recordings/uploads/${begun.value.id}`
  return tusAnswer(201, begun.value, { location })
}
