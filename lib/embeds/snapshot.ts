import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import type { Inline } from '#blocks/inline.ts'

/** A post that the embedded one quotes or answers. */
export type SnapshotPost = {
  author: string
  handle: string
  text: Inline
  url: string | null
  postedAt: string | null
}

/**
 * What is known of a post, video, chart … elsewhere before an editor has looked at it. '' and null are unknown; `text` is
 * our own rich text, times are ISO dates or date-times. `pictureUrl` is shown to the editor only: nothing is hot-linked.
 */
export type Snapshot = {
  network: string
  kind: EmbedBlock['kind']
  /** Canonical address of the original; null when only its words were given. */
  url: string | null
  postId: string | null
  author: string
  handle: string
  verified: boolean
  title: string
  text: Inline
  postedAt: string | null
  durationSeconds: number | null
  quoted: SnapshotPost | null
  repliedTo: SnapshotPost | null
  counts: { likes: number | null; reposts: number | null; replies: number | null; views: number | null }
  pictureUrl: string | null
}

/** A snapshot, and whether anybody on the network added to it; without an answer it is what the given text tells. */
export type ResolvedEmbed = { snapshot: Snapshot; answered: boolean }
