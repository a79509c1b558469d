import { runPreflight } from '#lib/preflight/run-preflight.ts'
import { fail } from '#lib/result.ts'
import { articleContentSchema } from '#lib/revisions/content.ts'
import { actorOfRequest, answer } from '../../../acting.ts'
import { jsonOf } from '../../../asked.ts'

const maxBytes = 5_000_000

type Context = { params: Promise<{ article: string }> }

/** What preflight finds in a story as it stands in somebody's browser: its content as the body. Reads only. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const { article: articleId } = await params
  const content = articleContentSchema.safeParse(await jsonOf(request, maxBytes))
  if (!content.success) return answer(fail('invalid', 'Expected the content of a story, 5 MB at most.'))
  return answer(await runPreflight(actor, { articleId, content: content.data }))
}
