import type { Network } from '#lib/networks/network.ts'

export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com', 'uk.linkedin.com', 'fr.linkedin.com', 'de.linkedin.com'],
  frame: ({ postId }) =>
    postId !== null && postId.startsWith('urn:li:')
      ? `https://www.linkedin.com/embed/feed/update/${postId}`
      : null,
  post(_url, path) {
    const urn = path.find((part) => part.startsWith('urn:li:'))
    if (urn !== undefined)
      return { kind: 'post', handle: '', postId: urn, url: `https://www.linkedin.com/feed/update/${urn}/` }
    const [first, slug = ''] = path
    if (first === 'pulse' && slug !== '')
      return { kind: 'post', handle: '', postId: slug, url: `https://www.linkedin.com/pulse/${slug}/` }
    if (first !== 'posts' || slug === '') return null
    return {
      kind: 'post',
      handle: slug.split('_')[0] ?? '',
      postId: slug,
      url: `https://www.linkedin.com/posts/${slug}`,
    }
  },
  profile: (_url, path) =>
    path.length === 2 && ['in', 'company', 'school'].includes(path[0] ?? '') ? (path[1] ?? null) : null,
  profileUrl: (handle) => `https://www.linkedin.com/in/${handle}/`,
}
