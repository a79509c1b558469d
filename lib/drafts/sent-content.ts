import { blockReferencesOf } from '#blocks/body.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type ArticleContent, articleContentSchema } from '#lib/revisions/content.ts'
import { wellFormed } from '#lib/text/well-formed.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A content as an editor's browser sent it, by the draft schema; the failure names the part that does not fit. */
export function readSentContent(sent: unknown): Result<ArticleContent, 'invalid'> {
  const parsed = articleContentSchema.safeParse(sent)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join('.') ?? ''
    return fail(
      'invalid',
      `The story could not be saved: its part “${field}” is not as expected (${issue?.message ?? 'unknown'}). The text is kept on this device.`,
      field,
    )
  }
  const content = wellFormed(parsed.data)
  const wrong = wrongReference(content)
  if (wrong === null) return ok(content)
  return fail(
    'invalid',
    `The story could not be saved: “${wrong.id}” in “${wrong.field}” is not the id of anything here. The text is kept on this device.`,
    wrong.field,
  )
}

function wrongReference(content: ArticleContent): { field: string; id: string } | null {
  const references = {
    section: [content.section],
    tags: content.tags,
    byline: content.byline.map((entry) => entry.contributor),
    lead: [content.lead?.media ?? null],
    body: blockReferencesOf(content.body).media,
  }
  for (const [field, ids] of Object.entries(references)) {
    const id = ids.find((reference) => reference !== null && !uuid.test(reference))
    if (typeof id === 'string') return { field, id }
  }
  return null
}
