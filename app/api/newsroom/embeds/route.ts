import { z } from 'zod'
import { resolveEmbed } from '#lib/embeds/resolve/resolve-embed.ts'
import { fail } from '#lib/result.ts'
import { actorOfRequest, answer } from '../acting.ts'
import { jsonOf } from '../asked.ts'

const maxBytes = 200_000
const asked = z.object({ text: z.string().min(1).max(100_000) })

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
