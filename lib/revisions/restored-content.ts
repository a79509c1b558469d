import { fail, ok, type Result } from '#lib/result.ts'
import { type ArticleContent, articleContentSchema } from '#lib/revisions/content.ts'

type Body = ArticleContent['body']

/**
 * What a story says after a restoration: all of an earlier state, or the present one with a single block of the
 * earlier state in it, in its place if it is still there, else beside the neighbour it had.
 */
export function restoredContent(
  present: ArticleContent,
  earlier: ArticleContent,
  blockId: string | null,
): Result<ArticleContent, 'unknown' | 'invalid'> {
  if (blockId === null) return readable(earlier)
  const body = withBlock(present.body, earlier.body, blockId)
  if (!body) return fail('unknown', 'That version has no such block. Read it again and choose one it has.')
  return readable({ ...present, body })
}

function withBlock(present: Body, earlier: Body, blockId: string): Body | null {
  const place = earlier.findIndex(({ id }) => id === blockId)
  const block = earlier[place]
  if (!block) return null
  if (present.some(({ id }) => id === blockId))
    return present.map((one) => (one.id === blockId ? block : one))
  return present.toSpliced(placeBeside(present, earlier, place), 0, block)
}

/** Behind the nearest block that stood before it and still stands, else in front of the nearest after it. */
function placeBeside(present: Body, earlier: Body, place: number): number {
  const places = new Map(present.map(({ id }, index) => [id, index]))
  const before = earlier.slice(0, place).findLast(({ id }) => places.has(id))
  if (before) return (places.get(before.id) ?? 0) + 1
  const after = earlier.slice(place + 1).find(({ id }) => places.has(id))
  return after ? (places.get(after.id) ?? 0) : present.length
}

function readable(content: ArticleContent): Result<ArticleContent, 'invalid'> {
  const parsed = articleContentSchema.safeParse(content)
  if (parsed.success) return ok(parsed.data)
  return fail(
    'invalid',
    'That version holds a block that cannot be read here, so it cannot be put back whole.',
  )
}
