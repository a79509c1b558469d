import type { Network } from '#lib/embeds/network.ts'
import { isDigits } from '#lib/embeds/segments.ts'

export const flourish: Network = {
  id: 'flourish',
  name: 'Flourish',
  hosts: ['public.flourish.studio', 'flo.uri.sh', 'app.flourish.studio'],
  post(_url, path) {
    const at = path.findIndex((part) => part === 'visualisation' || part === 'story')
    const postId = path[at + 1]
    if (at < 0 || !isDigits(postId)) return null
    return { kind: 'chart', handle: '', postId, url: `https://public.flourish.studio/${path[at]}/${postId}/` }
  },
  profile: () => null,
  profileUrl: () => null,
}
