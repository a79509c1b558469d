import { z } from 'zod'
import { dropUpload, findUpload, finishUpload, sendUpload } from '#lib/media/intake/uploads/upload-picture.ts'
import { fail } from '#lib/result.ts'
import { actorOfRequest, answer } from '../../../acting.ts'
import { jsonOf } from '../../../asked.ts'
import { bytesOf, tusAnswer, tusRefusal } from '../tus.ts'

type Context = { params: Promise<{ upload: string }> }

const text = z.string().trim().max(2_000).default('')
const words = z.object({ alt: text, caption: text, credit: text, decorative: z.boolean().default(false) })
const maxWordsBytes = 50_000

/** How much of an upload has come: `Upload-Offset` of `Upload-Length`. */
export async function HEAD(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const found = await findUpload(actor, (await params).upload)
  return found.ok ? tusAnswer(200, found.value) : tusRefusal(found)
}

/** Takes bytes from `Upload-Offset` on, streamed to the file. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  if (request.headers.get('content-type') !== 'application/offset+octet-stream') {
    return tusRefusal(fail('invalid', 'Bytes of a file come as application/offset+octet-stream.'), 415)
  }
  const offsetBytes = bytesOf(request, 'upload-offset')
  const sent = await sendUpload(actor, (await params).upload, { offsetBytes, body: request.body })
  return sent.ok ? tusAnswer(204, sent.value) : tusRefusal(sent)
}

/** Puts the finished file into the library; JSON with `alt`, `decorative`, `caption` and `credit` describes it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const said = words.safeParse(await jsonOf(request, maxWordsBytes))
  if (!said.success) {
    return answer(fail('invalid', 'Alt text, caption and credit of at most 2,000 characters were expected.'))
  }
  return answer(await finishUpload(actor, (await params).upload, said.data))
}

/** Gives the upload up. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const dropped = await dropUpload(actor, (await params).upload)
  return dropped.ok ? tusAnswer(204, null) : tusRefusal(dropped)
}
