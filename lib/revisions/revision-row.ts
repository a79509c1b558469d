import type { PublicationKind, RevisionKind } from '#lib/db/generated/enums.ts'

/** One saved state as the history lists it: who, when, why, and what became public of it. */
export type RevisionRow = {
  id: string
  number: number
  kind: RevisionKind
  authorId: string
  authorName: string
  /** Why it was saved, or the name somebody gave it; '' when nobody said. */
  reason: string
  createdAt: Date
  headline: string
  wordCount: number
  /** Publications of this very state, taken-back plans left out; `endsAt` null: public until further notice. */
  publications: { number: number; kind: PublicationKind; startsAt: Date; endsAt: Date | null }[]
}

/** The columns of a `RevisionRow`, as a selection of the database client. */
export const revisionColumns = {
  id: true,
  number: true,
  kind: true,
  authorId: true,
  author: { select: { name: true } },
  reason: true,
  createdAt: true,
  headline: true,
  wordCount: true,
  publications: {
    orderBy: { number: 'asc' },
    select: { number: true, kind: true, startsAt: true, endsAt: true },
  },
} as const

type Selected = Omit<RevisionRow, 'authorName'> & { author: { name: string } }

/** A row of the history from what the database gives. */
export function revisionRow({ author, publications, ...row }: Selected): RevisionRow {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    authorId: row.authorId,
    authorName: author.name,
    reason: row.reason,
    createdAt: row.createdAt,
    headline: row.headline,
    wordCount: row.wordCount,
    publications: publications.filter((one) => one.endsAt?.getTime() !== one.startsAt.getTime()),
  }
}
