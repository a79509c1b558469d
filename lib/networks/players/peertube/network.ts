import type { Network } from '#lib/networks/network.ts'
import { bareHost, bareHostAndPort } from '#lib/networks/segments.ts'

/** PeerTube runs on any host: the shape of the path and of the id tells. */
export const peertube: Network = {
  id: 'peertube',
  name: 'PeerTube',
  hosts: ['framatube.org', 'peertube.tv', 'video.blender.org', 'tilvids.com'],
  isOnAnyHost: true,
  frame: ({ url, postId }) => (postId === null ? null : `${new URL(url).origin}/videos/embed/${postId}`),
  oembed: (url) => `${new URL(url).origin}/services/oembed?url=${encodeURIComponent(url)}`,
  post(url, path) {
    const postId =
      path[0] === 'w'
        ? path[1]
        : path[0] === 'videos' && (path[1] === 'watch' || path[1] === 'embed')
          ? path[2]
          : undefined
    if (postId === undefined || !(isUuid(postId) || /^[1-9A-HJ-NP-Za-km-z]{21,22}$/.test(postId))) return null
    return { kind: 'video', handle: '', postId, url: `https://${bareHostAndPort(url)}/w/${postId}` }
  },
  profile: (url, path) =>
    ['a', 'c'].includes(path[0] ?? '') && path[1] ? `${path[1]}@${bareHost(url)}` : null,
  profileUrl(handle) {
    const [name, host] = handle.split('@')
    return name && host ? `https://${host}/a/${name}` : null
  },
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}
