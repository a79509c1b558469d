import type { Network } from '#lib/networks/network.ts'
import { isDigits } from '#lib/networks/segments.ts'

const shapes = new Set(['embeds', 'document', 'doc', 'presentation', 'book'])

export const scribd: Network = {
  id: 'scribd',
  name: 'Scribd',
  hosts: ['scribd.com', 'es.scribd.com', 'fr.scribd.com', 'de.scribd.com', 'pt.scribd.com'],
  frame: ({ postId }) => (postId === null ? null : `https://www.scribd.com/embeds/${postId}/content`),
  oembed: (url) => `https://www.scribd.com/services/oembed?format=json&url=${encodeURIComponent(url)}`,
  post(_url, path) {
    const [shape = '', postId] = path
    if (!shapes.has(shape) || !isDigits(postId)) return null
    return { kind: 'link', handle: '', postId, url: `https://www.scribd.com/document/${postId}/` }
  },
  profile: () => null,
  profileUrl: () => null,
}
