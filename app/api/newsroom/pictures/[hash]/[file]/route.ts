import { readVariant } from '#lib/media/read-variant.ts'
import { fail } from '#lib/result.ts'
import { actorOfRequest, answer } from '../../../acting.ts'

type Context = { params: Promise<{ hash: string; file: string }> }

/** A variant of any picture of the library, public or not, for whoever is signed in: `480.avif`, `160.jpg`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const { hash, file } = await params
  const variant = await readVariant(hash, file)
  if (!variant) return answer(fail('unknown', 'There is no such picture.'))
  return new Response(variant.bytes, {
    headers: {
      'content-type': variant.mimeType,
      // A hash always means the same bytes; signing out must not leave them to the next user of a shared cache.
      'cache-control': 'private, max-age=86400, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}
