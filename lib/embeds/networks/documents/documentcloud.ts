import type { Network } from '#lib/embeds/network.ts'

export const documentcloud: Network = {
  id: 'documentcloud',
  name: 'DocumentCloud',
  hosts: ['documentcloud.org', 'embed.documentcloud.org', 'beta.documentcloud.org'],
  post(_url, path) {
    const at = path.indexOf('documents')
    const slug = path[at + 1]?.replace(/\.(?:html|js)$/, '')
    if (at < 0 || slug === undefined) return null
    return {
      kind: 'link',
      handle: '',
      postId: slug.split('-')[0] ?? slug,
      url: `https://www.documentcloud.org/documents/${slug}/`,
    }
  },
  profile: () => null,
  profileUrl: () => null,
}
