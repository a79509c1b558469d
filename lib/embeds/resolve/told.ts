import type { Snapshot } from '#lib/embeds/snapshot.ts'

/** What one source tells of a post; '' and null, like what is absent, tell nothing. */
export type Told = Partial<Omit<Snapshot, 'network' | 'kind' | 'url' | 'postId'>>

/** What several sources tell together: each fact from the first that tells it. */
export function together(sources: Told[]): Omit<Snapshot, 'network' | 'kind' | 'url' | 'postId'> {
  const first = <Name extends keyof Told>(name: Name): Told[Name] =>
    sources.map((told) => told[name]).find(tells)
  const counted = (name: keyof Snapshot['counts']) =>
    sources.map(({ counts }) => counts?.[name] ?? null).find((count) => count !== null) ?? null
  return {
    author: first('author') ?? '',
    handle: (first('handle') ?? '').replace(/^@/, ''),
    verified: first('verified') ?? false,
    title: first('title') ?? '',
    text: first('text') ?? [],
    postedAt: first('postedAt') ?? null,
    durationSeconds: first('durationSeconds') ?? null,
    quoted: first('quoted') ?? null,
    repliedTo: first('repliedTo') ?? null,
    counts: {
      likes: counted('likes'),
      reposts: counted('reposts'),
      replies: counted('replies'),
      views: counted('views'),
    },
    pictureUrl: first('pictureUrl') ?? null,
  }
}

function tells(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== null && value !== '' && value !== false
}
