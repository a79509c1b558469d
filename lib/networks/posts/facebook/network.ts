import type { Network, PostAddress } from '#lib/networks/network.ts'
import { isDigits, webUrl } from '#lib/networks/segments.ts'

const notProfiles = new Set([
  'sharer',
  'sharer.php',
  'share.php',
  'dialog',
  'login',
  'login.php',
  'plugins',
  'hashtag',
  'groups',
  'events',
  'watch',
  'help',
  'policies',
  'tr',
  'business',
  'story.php',
  'permalink.php',
  'photo',
  'photo.php',
  'reel',
  'share',
  'privacy',
  'legal',
])

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', 'web.facebook.com', 'fb.com', 'fb.watch', 'l.facebook.com', 'mbasic.facebook.com'],
  quote: { className: /\bfb-(?:post|video|xfbml-parse-ignore)\b/, addresses: ['data-href', 'cite'] },
  boxes: [
    { element: 'amp-facebook', attribute: 'data-href' },
    { className: /\bfb-(?:post|video)\b/, attribute: 'data-href' },
  ],
  frame({ url, kind }) {
    const plugin = kind === 'video' ? 'video' : 'post'
    return `https://www.facebook.com/plugins/${plugin}.php?show_text=true&href=${encodeURIComponent(url)}`
  },
  post(url, path) {
    const [first = '', second = '', third = ''] = path
    if (first === 'plugins') return inner(url)
    if (url.hostname.endsWith('fb.watch')) return found('video', '', first, url)
    if (first === 'watch') return found('video', '', url.searchParams.get('v'), url)
    if (first === 'reel') return found('video', '', second, url)
    if (first === 'share' && third !== '')
      return found(second === 'v' || second === 'r' ? 'video' : 'post', '', third, url)
    if (first === 'photo' || first === 'photo.php')
      return found('photo', '', url.searchParams.get('fbid'), url)
    if (first === 'permalink.php' || first === 'story.php') {
      return found('post', '', url.searchParams.get('story_fbid'), url)
    }
    const last = path.at(-1) ?? ''
    if (first === 'groups') return path.length >= 4 ? found('post', '', last, url) : null
    if (second === 'posts' || second === 'permalink') return found('post', first, last, url)
    if (second === 'videos') return found('video', first, last, url)
    if (second === 'photos') return found('photo', first, last, url)
    return null
  },
  profile(url, path) {
    const [first = ''] = path
    if (url.hostname.endsWith('fb.watch') || path.length > 2) return null
    if (first === 'profile.php') return url.searchParams.get('id')
    if (first === 'people' || first === 'pages' || first === 'pg') return path[1] ?? null
    return path.length !== 1 || notProfiles.has(first) ? null : first
  },
  profileUrl: (handle) => `https://www.facebook.com/${isDigits(handle) ? 'profile.php?id=' : ''}` + handle,
}

// The players at /plugins/post.php and video.php carry the post's own address in `href`.
function inner(url: URL): PostAddress | null {
  const target = webUrl(url.searchParams.get('href') ?? '')
  if (target === null || target.pathname.startsWith('/plugins')) return null
  const path = target.pathname.split('/').filter((part) => part !== '')
  const known = facebook.post(target, path)
  return (
    known ?? {
      kind: url.pathname.includes('video') ? 'video' : 'post',
      handle: '',
      postId: null,
      url: clean(target),
    }
  )
}

function found(
  kind: PostAddress['kind'],
  handle: string,
  postId: string | null,
  url: URL,
): PostAddress | null {
  if (postId === null || postId === '') return null
  return { kind, handle: isDigits(handle) ? '' : handle, postId, url: clean(url) }
}

function clean(url: URL): string {
  const kept = new URLSearchParams()
  for (const name of ['v', 'fbid', 'story_fbid', 'id']) {
    const value = url.searchParams.get(name)
    if (value !== null) kept.set(name, value)
  }
  const query = kept.size > 0 ? `?${kept.toString()}` : ''
  const host = url.hostname.endsWith('fb.watch') ? 'fb.watch' : 'www.facebook.com'
  return `https://${host}${url.pathname.replace(/\/$/, '')}${query}`
}
