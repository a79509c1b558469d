type PostKind = 'post' | 'video' | 'audio' | 'photo' | 'chart' | 'map' | 'link'

/** One post, video, chart … at its network. `url` is the canonical address, `handle` without the @, '' when unknown. */
export type PostAddress = { kind: PostKind; handle: string; postId: string | null; url: string }

/** What is known of a post whose frame is wanted. */
type FramedPost = { url: string; postId: string | null; handle: string; kind: PostKind }

/** An element whose attribute holds the address of a post, or its id after `base`; told by name, class or another attribute. */
export type Box = {
  element?: string
  className?: RegExp
  marker?: { name: string; value: string }
  attribute: string
  base?: string
}

/**
 * How one network writes its addresses. `hosts` are exact names without `www.`, `m.` or `mobile.`; `path` holds the
 * decoded, non-empty segments of the path. Everything here is pure and decides by comparing segments, so no
 * address can make it slow.
 */
export type Network = {
  id: string
  /** How it is called in print. */
  name: string
  hosts: readonly string[]
  /** It runs on any host, and the shape of a path tells it. */
  isOnAnyHost?: true
  /** The post the address names (the address of an embed player included); null when it names none. */
  post(url: URL, path: readonly string[]): PostAddress | null
  /** The handle whose profile the address is; null when it is none. */
  profile(url: URL, path: readonly string[]): string | null
  /** Address of a profile by handle; null when a handle does not tell it. */
  profileUrl(handle: string): string | null
  /** Address of the page that shows the post inside a frame; null, or absent, when the network offers none. */
  frame?(post: FramedPost): string | null
  /** Address that answers with oEmbed for a post's canonical address; absent when none is public. Format: oembed.com. */
  oembed?(url: string): string
  /** The quote that the network hands out as embed code: a class of it, and the attributes that may hold the address. */
  quote?: { className: RegExp; addresses: readonly string[] }
  boxes?: readonly Box[]
  /** Sources of scripts that put the post in their place, when the address of the script tells it. */
  scripts?: RegExp
}
