import { z } from 'zod'
import { fail, ok } from '#lib/result.ts'
import { suggestTags } from '#lib/tags/suggest-tags.ts'
import { actorOfRequest, answer } from '../../acting.ts'
import { jsonOf } from '../../asked.ts'

const maxBytes = 1_000_000
const written = z.object({
  articleId: z.uuid().nullable(),
  headline: z.string(),
  text: z.string(),
  lang: z.string(),
})

/** Tags for a story as it is being written: `{ articleId, headline, text, lang }`. Reads only. */
export async function POST(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const parsed = written.safeParse(await jsonOf(request, maxBytes))
  if (!parsed.success) return answer(fail('invalid', 'Expected a headline and a text of 1 MB at most.'))
  return answer(ok(await suggestTags(parsed.data)))
}
