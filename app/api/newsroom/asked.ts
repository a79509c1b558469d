import { readAtMost } from '#lib/http/read-at-most.ts'

const maxLength = 200
const maxIds = 200
const idPattern = /^[0-9a-f-]{36}$/

/** What a picker was asked for: `?q=`, at most 200 characters. */
export function queryOf(request: Request): string {
  return (new URL(request.url).searchParams.get('q') ?? '').slice(0, maxLength)
}

/** The ids in `?ids=`, with commas between; null when the address has none, and what is no id is left out. */
export function idsOf(request: Request): string[] | null {
  const ids = new URL(request.url).searchParams.get('ids')
  return ids === null
    ? null
    : ids
        .split(',')
        .filter((id) => idPattern.test(id))
        .slice(0, maxIds)
}

/** The JSON in the body of a request, at most so many bytes; null for more, and for what is no JSON. */
export async function jsonOf(request: Request, maxBytes: number): Promise<unknown> {
  const body = await readAtMost(request, maxBytes)
  try {
    return body && JSON.parse(new TextDecoder().decode(body))
  } catch {
    return null
  }
}
