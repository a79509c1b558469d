import { listRecordings } from '#lib/media/recordings/queries.ts'
import { ok } from '#lib/result.ts'
import { actorOfRequest, answer } from '../acting.ts'
import { idsOf } from '../asked.ts'

/** Recordings by `?ids=`, with commas between. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  return answer(ok(await listRecordings(idsOf(request) ?? [])))
}
