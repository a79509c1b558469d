import type { Network } from '#lib/networks/network.ts'

const notProfiles = new Set(['features', 'about', 'login', 'pricing', 'topics', 'explore', 'marketplace'])

export const github: Network = {
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com', 'gist.github.com'],
  scripts: /gist\.github\.com\//,
  boxes: [{ element: 'amp-gist', attribute: 'data-gistid', base: 'https://gist.github.com/gist/' }],
  frame: ({ url }) => (/^https:\/\/gist\.github\.com\/[\w-]+\/\w+$/.test(url) ? `${url}.pibb` : null),
  post(url, path) {
    const [handle = '', name = ''] = path
    if (name === '') return null
    const postId = name.replace(/\.(?:js|git)$/, '')
    const rest = path.slice(2).join('/')
    return {
      kind: 'link',
      handle,
      postId,
      url: `https://${url.hostname.replace('www.', '')}/${handle}/${postId}${rest === '' ? '' : `/${rest}`}`,
    }
  },
  profile: (_url, path) => (path.length === 1 && !notProfiles.has(path[0] ?? '') ? (path[0] ?? null) : null),
  profileUrl: (handle) => `https://github.com/${handle}`,
}
