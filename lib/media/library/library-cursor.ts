/** The last picture of a page: the next page begins after it, whatever was added since. */
export type LibraryCursor = { createdAt: Date; id: string }

const form = /^(\d{1,15})~([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/

/** The cursor as one word for an address. */
export function writeLibraryCursor({ createdAt, id }: LibraryCursor): string {
  return `${createdAt.getTime()}~${id}`
}

/** A cursor from an address; null when it is none of ours. */
export function readLibraryCursor(word: string): LibraryCursor | null {
  const [, milliseconds, id] = form.exec(word) ?? []
  const createdAt = new Date(Number(milliseconds))
  return id === undefined || Number.isNaN(createdAt.getTime()) ? null : { createdAt, id }
}
