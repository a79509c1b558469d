import { readAtMost } from '#lib/http/read-at-most.ts'
import { fail, ok, type Result } from '#lib/result.ts'

const maxBytes = 5 * 1024 * 1024

/** The body of a request as a JSON object; what a browser of ours sends is far below the 5 MB it may have. */
export async function sentJson(
  request: Request,
): Promise<Result<Record<string, unknown>, 'too-large' | 'invalid'>> {
  const bytes = await readAtMost(request, maxBytes)
  if (!bytes) {
    return fail(
      'too-large',
      'The text has more than 5 MB. Split the story, or upload pictures instead of pasting them.',
    )
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (value !== null && typeof value === 'object') return ok(value as Record<string, unknown>)
  } catch {}
  return fail('invalid', 'A JSON object was expected; something else came. Reload the page and try again.')
}
