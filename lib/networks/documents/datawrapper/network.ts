import type { Network } from '#lib/networks/network.ts'
import { isDigits, isId } from '#lib/networks/segments.ts'

export const datawrapper: Network = {
  id: 'datawrapper',
  name: 'Datawrapper',
  hosts: ['datawrapper.dwcdn.net', 'datawrapper.de'],
  scripts: /datawrapper\.dwcdn\.net\/\w{5}/,
  frame: ({ url }) => url,
  oembed: (url) => `https://api.datawrapper.de/v3/oembed?url=${encodeURIComponent(url)}`,
  post(_url, path) {
    const postId = path[0] === '_' ? path[1] : path[0]
    if (!isId(postId, 5, 5)) return null
    const version = isDigits(path[1]) ? `${path[1]}/` : ''
    return { kind: 'chart', handle: '', postId, url: `https://datawrapper.dwcdn.net/${postId}/${version}` }
  },
  profile: () => null,
  profileUrl: () => null,
}
