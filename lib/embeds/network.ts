/** Ids of the networks an embed can be from; `link` stands for any other page. */
export const networkIds = [
  'facebook',
  'x',
  'instagram',
  'threads',
  'tiktok',
  'youtube',
  'vimeo',
  'dailymotion',
  'rumble',
  'truth-social',
  'gab',
  'telegram',
  'vk',
  'bluesky',
  'mastodon',
  'peertube',
  'reddit',
  'linkedin',
  'pinterest',
  'spotify',
  'soundcloud',
  'apple-podcasts',
  'datawrapper',
  'flourish',
  'google-maps',
  'openstreetmap',
  'documentcloud',
  'scribd',
  'github',
  'weibo',
  'line',
  'link',
] as const

type NetworkId = (typeof networkIds)[number]
type EmbedKind = 'post' | 'video' | 'audio' | 'photo' | 'chart' | 'map' | 'link'

/** One post, video, chart … at its network. `url` is the canonical address, `handle` without the @, '' when unknown. */
export type PostAddress = { kind: EmbedKind; handle: string; postId: string | null; url: string }

/**
 * How one network writes its addresses. `hosts` are exact names without `www.`, `m.` or `mobile.`; `path` holds the
 * decoded, non-empty segments of the path. Everything here is pure and decides by comparing segments, so no
 * address can make it slow.
 */
export type Network = {
  id: NetworkId
  name: string
  hosts: readonly string[]
  /** The post the address names (the address of an embed player included); null when it names none. */
  post(url: URL, path: readonly string[]): PostAddress | null
  /** The handle whose profile the address is; null when it is none. */
  profile(url: URL, path: readonly string[]): string | null
  /** Address of a profile by handle; null when a handle does not tell it. */
  profileUrl(handle: string): string | null
}
