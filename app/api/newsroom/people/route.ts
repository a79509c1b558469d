import { listContributors, searchContributors } from '#lib/contributors/search-contributors.ts'
import { ok } from '#lib/result.ts'
import { searchColleagues } from '#lib/users/search-colleagues.ts'
import { actorOfRequest, answer } from '../acting.ts'
import { idsOf, queryOf } from '../asked.ts'

/** People by words of their names: contributors of bylines, or with `?of=colleagues` users of the newsroom. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const query = queryOf(request)
  if (new URL(request.url).searchParams.get('of') === 'colleagues') {
    return answer(ok(await searchColleagues(query)))
  }
  const ids = idsOf(request)
  return answer(ok(ids ? await listContributors(ids) : await searchContributors(query)))
}
