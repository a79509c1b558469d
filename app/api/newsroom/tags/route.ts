import { z } from 'zod'
import { fail, ok } from '#lib/result.ts'
import { addTag } from '#lib/tags/add-tag.ts'
import { listPickedTags, searchTags } from '#lib/tags/search-tags.ts'
import { tagDetailsSchema } from '#lib/tags/tag-details.ts'
import { slugOf } from '#lib/text/slug.ts'
import { actorOfRequest, answer } from '../acting.ts'
import { idsOf, jsonOf, queryOf } from '../asked.ts'

const newTag = z.object({ name: tagDetailsSchema.shape.name, kind: tagDetailsSchema.shape.kind })

/** Tags by name or other name. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const ids = idsOf(request)
  return answer(ok(ids ? await listPickedTags(ids) : await searchTags(queryOf(request))))
}

/** Makes a tag: `{ name, kind }`. */
export async function POST(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const parsed = newTag.safeParse(await jsonOf(request, 10_000))
  if (!parsed.success) return answer(fail('invalid', parsed.error.issues[0]?.message ?? ''))
  const added = await addTag(actor, {
    ...parsed.data,
    slug: slugFor(parsed.data.name),
    description: '',
    aliases: [],
  })
  return answer(added.ok ? ok((await listPickedTags([added.value.tagId]))[0]) : added)
}

/** A name in a script without Latin spelling has a slug of its own making; it can be changed on the tag's page. */
function slugFor(name: string): string {
  return slugOf(name) || `tag-${crypto.randomUUID().slice(0, 8)}`
}
