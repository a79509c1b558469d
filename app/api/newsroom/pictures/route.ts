import { addPicture, maxPictureBytes, tooLarge } from '#lib/media/add-picture.ts'
import { readAtMost } from '#lib/http/read-at-most.ts'
import { listPictures, searchPictures } from '#lib/media/search-pictures.ts'
import { ok } from '#lib/result.ts'
import { actorOfRequest, answer } from '../acting.ts'
import { idsOf, queryOf } from '../asked.ts'

/** Pictures of the library: `?q=` words, or `?ids=` with commas between. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const ids = idsOf(request)
  return answer(ok(ids ? await listPictures(ids) : await searchPictures(queryOf(request))))
}

/** Takes a picture: its bytes as the body; `?alt=`, `?decorative=true`, `?caption=` and `?credit=` describe it. */
export async function POST(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const original = await readAtMost(request, maxPictureBytes)
  if (!original) return answer(tooLarge)
  const words = new URL(request.url).searchParams
  const text = (name: string) => (words.get(name) ?? '').trim().slice(0, 2_000)
  const described = { alt: text('alt'), caption: text('caption'), credit: text('credit') }
  return answer(
    await addPicture(actor, {
      original,
      ...described,
      decorative: words.get('decorative') === 'true',
      fileName: text('name'),
    }),
  )
}
