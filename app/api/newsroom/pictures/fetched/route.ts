import { z } from 'zod'
import { fetchPicture } from '#lib/media/fetch-picture.ts'
import { fail } from '#lib/result.ts'
import { actorOfRequest, answer } from '../../acting.ts'

const words = z.string().max(2_000)
const address = z.url().max(4_000)
const asked = z.object({
  url: address,
  alt: words,
  caption: words,
  credit: words,
  source: address.optional(),
})

/** Takes a picture from an address of the web, as JSON: `{ url, alt, caption, credit }`, and `source`, the page it is
 * from, when that is another address. */
export async function POST(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const parsed = asked.safeParse(await request.json().catch(() => null))
  if (!parsed.success) {
    return answer(
      fail('invalid', 'A picture is fetched from a whole web address, such as https://a.example/b.jpg.'),
    )
  }
  return answer(await fetchPicture(actor, parsed.data))
}
