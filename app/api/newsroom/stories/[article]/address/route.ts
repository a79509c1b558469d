import { z } from 'zod'
import { fail } from '#lib/result.ts'
import { addressPreview } from '#lib/workflow/publishing/address-preview.ts'
import { actorOfRequest, answer } from '../../../acting.ts'

const asked = z.object({
  articleId: z.uuid(),
  section: z.union([z.literal('').transform(() => null), z.uuid()]),
  slug: z.string().max(200),
})

type Context = { params: Promise<{ article: string }> }

/** The address a story would have with this `?section=` ('' for none) and `?slug=`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const { searchParams } = new URL(request.url)
  const parsed = asked.safeParse({
    articleId: (await params).article,
    section: searchParams.get('section') ?? '',
    slug: searchParams.get('slug') ?? '',
  })
  if (!parsed.success)
    return answer(fail('invalid', 'Expected the id of a section and a slug of 200 characters at most.'))
  const { articleId, ...content } = parsed.data
  return answer(await addressPreview(actor, articleId, content))
}
