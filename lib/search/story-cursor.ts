import { fail, ok, type Result } from '#lib/result.ts'

/** The last story of a page: the next page begins after it, whatever was edited since. */
export type StoryCursor = { editedAt: Date; articleId: string }

const form = /^(\d{1,15})~([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/

/** The cursor as one word for an address. */
export function writeCursor({ editedAt, articleId }: StoryCursor): string {
  return `${editedAt.getTime()}~${articleId}`
}

/** A cursor from an address; `invalid` when it is none of ours. */
export function readCursor(word: string): Result<StoryCursor, 'invalid'> {
  const [, milliseconds, articleId] = form.exec(word) ?? []
  const editedAt = new Date(Number(milliseconds))
  if (articleId === undefined || Number.isNaN(editedAt.getTime())) {
    return fail('invalid', 'This is no place in the list. Begin at its first page.', 'after')
  }
  return ok({ editedAt, articleId })
}
