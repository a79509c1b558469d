import { maxPictureBytes } from '#lib/media/add-picture.ts'
import { beginUpload } from '#lib/media/intake/uploads/upload-picture.ts'
import { actorOfRequest } from '../../acting.ts'
import { bytesOf, fileNameOf, tusAnswer, tusRefusal } from './tus.ts'

/** Begins an upload of `Upload-Length` bytes; `Upload-Metadata` may name the file. Its address is in `Location`. */
export async function POST(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const lengthBytes = bytesOf(request, 'upload-length')
  const begun = await beginUpload(actor, { lengthBytes, fileName: fileNameOf(request) })
  if (!begun.ok) return tusRefusal(begun, lengthBytes > maxPictureBytes ? 413 : undefined)
  const location = `/api/newsroom/pictures/uploads/${begun.value.id}`
  return tusAnswer(201, begun.value, { location })
}

/** What this server knows of the protocol. */
export function OPTIONS(): Response {
  return tusAnswer(204, null, {
    'tus-version': '1.0.0',
    'tus-extension': 'creation,expiration,termination',
    'tus-max-size': String(maxPictureBytes),
  })
}
