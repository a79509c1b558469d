import type { PublicationKind } from '#lib/db/generated/enums.ts'
import { canonicalJson, sha256 } from '#lib/db/hash.ts'

/**
 * The proof of a publication, hexadecimal: SHA-256 over the canonical JSON of the previous publication's
 * proof, the revision's root, the start (ISO, UTC, milliseconds) and the kind. A verifier needs publications
 * and their revisions only, never a draft.
 */
export function publicationProof(publication: {
  previousProof: string | null
  root: string
  startsAt: Date
  kind: PublicationKind
}): string {
  const { previousProof, root, startsAt, kind } = publication
  return sha256(canonicalJson({ previousProof, root, startsAt: startsAt.toISOString(), kind }))
}
