import type { Network } from '#lib/embeds/network.ts'
import { isDigits } from '#lib/embeds/segments.ts'

const shapes = new Set(['embeds', 'document', 'doc', 'presentation', 'book'])

export const scribd: Network = {
  id: 'scribd',
  name: 'Scribd',
  hosts: ['scribd.com', 'es.scribd.com', 'fr.scribd.com', 'de.scribd.com', 'pt.scribd.com'],
  post(_url, path) {
    const [shape = '', postId] = path
    if (!shapes.has(shape) || !isDigits(postId)) return null
    return { kind: 'link', handle: '', postId, url: `https://www.scribd.com/document/${postId}/` }
  },
  profile: () => null,
  profileUrl: () => null,
}
