export const tagKinds = ['topic', 'person', 'place', 'organisation', 'series'] as const
type TagKind = (typeof tagKinds)[number]

/** A tag as readers see it. */
export type PublicTag = { id: string; slug: string; name: string; description: string; kind: TagKind }
