import { z } from 'zod'
import { mapOriginals } from '#lib/embeds/originals/queries.ts'
import { resolveEmbed } from '#lib/embeds/resolve/resolve-embed.ts'
import { fail, ok } from '#lib/result.ts'
import { actorOfRequest, answer } from '../acting.ts'
import { jsonOf } from '../asked.ts'

const maxUrlLength = 4_000
const maxBytes = 200_000
const asked = z.object({ text: z.string().min(1).max(100_000) })

/** How the original of an embed stands, `?url=` as the block has it: `{ state, takenDown }`, or null for one nobody looked at. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const url = (new URL(request.url).searchParams.get('url') ?? '').slice(0, maxUrlLength)
  const standing = await mapOriginals([url])
  return answer(ok(standing[url] ?? null))
}

/** What a pasted address, embed code or post is, as far as its network tells: `{ text }`. Stores nothing. */
export async function POST(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const parsed = asked.safeParse(await jsonOf(request, maxBytes))
  if (!parsed.success) {
    return answer(
      fail('invalid', 'Expected an address, embed code or the text of a post, 100,000 characters at most.'),
    )
  }
  return answer(await resolveEmbed(actor, parsed.data.text, new Date()))
}
