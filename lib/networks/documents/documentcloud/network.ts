import type { Network } from '#lib/networks/network.ts'

export const documentcloud: Network = {
  id: 'documentcloud',
  name: 'DocumentCloud',
  hosts: ['documentcloud.org', 'embed.documentcloud.org', 'beta.documentcloud.org'],
  scripts: /documentcloud\.org\/documents/,
  boxes: [{ className: /\bDV-container\b|\bDC-embed\b/, attribute: 'data-url' }],
  frame: ({ url }) =>
    `${url.replace('https://www.documentcloud.org/', 'https://embed.documentcloud.org/')}?embed=1`,
  oembed: (url) => `https://api.www.documentcloud.org/api/oembed/?url=${encodeURIComponent(url)}`,
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
