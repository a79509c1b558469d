import { ok } from '#lib/result.ts'
import { suggestStories } from '#lib/search/suggest-stories.ts'
import { actorOfRequest, answer } from '../acting.ts'

const mostSuggestions = 8

/** Stories for what is typed into the palette. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const q = new URL(request.url).searchParams.get('q') ?? ''
  const stories = await suggestStories(actor, q, mostSuggestions)
  return answer(
    ok(
      stories.map(({ articleId, headline, status, section }) => ({
        articleId,
        headline,
        status,
        section: section?.name ?? null,
      })),
    ),
  )
}
