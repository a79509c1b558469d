import type { Network } from '#lib/networks/network.ts'
import { isDigits } from '#lib/networks/segments.ts'

const notProfiles = new Set([
  'i',
  'intent',
  'share',
  'home',
  'search',
  'hashtag',
  'explore',
  'login',
  'tos',
  'privacy',
  'settings',
])

export const x: Network = {
  id: 'x',
  name: 'X',
  hosts: [
    'x.com',
    'twitter.com',
    'platform.twitter.com',
    'platform.x.com',
    'nitter.net',
    'fxtwitter.com',
    'vxtwitter.com',
  ],
  quote: { className: /\btwitter-(?:tweet|video)\b/, addresses: [] },
  boxes: [
    { element: 'amp-twitter', attribute: 'data-tweetid', base: 'https://x.com/i/status/' },
    {
      className: /\btwitter-(?:video|tweet-embed)\b|\btweet-embed\b/,
      attribute: 'data-tweet-id',
      base: 'https://x.com/i/status/',
    },
  ],
  frame: ({ postId }) =>
    postId === null ? null : `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${postId}`,
  oembed: (url) =>
    `https://publish.twitter.com/oembed?omit_script=true&dnt=true&url=${encodeURIComponent(url)}`,
  post(url, path) {
    if (path[0] === 'embed') {
      const id = url.searchParams.get('id')
      return isDigits(id ?? undefined)
        ? { kind: 'post', handle: '', postId: id, url: `https://x.com/i/status/${id}` }
        : null
    }
    const at = path.findIndex((part) => part === 'status' || part === 'statuses')
    const postId = path[at + 1]
    if (at < 1 || !isDigits(postId)) return null
    const handle = at === 1 && path[0] !== 'i' ? (path[0] ?? '') : ''
    return {
      kind: 'post',
      handle,
      postId,
      url: `https://x.com/${handle === '' ? 'i' : handle}/status/${postId}`,
    }
  },
  profile: (_url, path) => {
    const handle = (path[0] ?? '').replace(/^@/, '')
    return path.length === 1 && /^\w{1,20}$/.test(handle) && !notProfiles.has(handle) ? handle : null
  },
  profileUrl: (handle) => `https://x.com/${handle}`,
}
