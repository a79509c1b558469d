import type { Network } from '#lib/embeds/network.ts'
import { isDigits, isId } from '#lib/embeds/segments.ts'

export const datawrapper: Network = {
  id: 'datawrapper',
  name: 'Datawrapper',
  hosts: ['datawrapper.dwcdn.net', 'datawrapper.de'],
  post(_url, path) {
    const postId = path[0] === '_' ? path[1] : path[0]
    if (!isId(postId, 5, 5)) return null
    const version = isDigits(path[1]) ? `${path[1]}/` : ''
    return { kind: 'chart', handle: '', postId, url: `https://datawrapper.dwcdn.net/${postId}/${version}` }
  },
  profile: () => null,
  profileUrl: () => null,
}
