import type { PublicationKind } from '#lib/db/generated/enums.ts'

/** What the audit log says of a publication: everything about it that its proof does not cover. */
export function recordOfPublication(publication: {
  number: number
  kind: PublicationKind
  path: string
  startsAt: Date
  substantive: boolean
  embargo: boolean
  firstPublishedAt: Date
  updatedAt: Date | null
  note: string
}) {
  const { number, kind, path, startsAt, substantive, embargo, firstPublishedAt, updatedAt, note } =
    publication
  return {
    publication: number,
    kind,
    path,
    startsAt: startsAt.toISOString(),
    substantive,
    embargo,
    firstPublishedAt: firstPublishedAt.toISOString(),
    updatedAt: updatedAt?.toISOString() ?? null,
    note,
  }
}
