import type { Network, PostAddress } from '#lib/networks/network.ts'
import { isId } from '#lib/networks/segments.ts'

export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app', 'staging.bsky.app', 'embed.bsky.app'],
  quote: { className: /\bbluesky-embed\b/, addresses: ['data-bluesky-uri'] },
  frame({ url, postId }) {
    const repository = url.split('/')[4] ?? ''
    return postId === null ? null : `https://embed.bsky.app/embed/${repository}/app.bsky.feed.post/${postId}`
  },
  oembed: (url) => `https://embed.bsky.app/oembed?url=${encodeURIComponent(url)}`,
  post(_url, path) {
    if (path[0] === 'embed') return at(path[1], path[3])
    return path[0] === 'profile' && path[2] === 'post' ? at(path[1], path[3]) : null
  },
  profile: (_url, path) => (path[0] === 'profile' && path.length === 2 ? (path[1] ?? null) : null),
  profileUrl: (handle) => `https://bsky.app/profile/${handle}`,
}

/** The post that an `at://did/app.bsky.feed.post/key` address names; null for any other. Format: atproto.com/specs/at-uri-scheme. */
export function postOfAtUri(uri: string): PostAddress | null {
  const [scheme, , repository, collection, key] = uri.split('/')
  return scheme === 'at:' && collection === 'app.bsky.feed.post' ? at(repository, key) : null
}

function at(repository: string | undefined, key: string | undefined): PostAddress | null {
  if (repository === undefined || !isId(key, 5, 40)) return null
  const handle = repository.startsWith('did:') ? '' : repository
  return { kind: 'post', handle, postId: key, url: `https://bsky.app/profile/${repository}/post/${key}` }
}
