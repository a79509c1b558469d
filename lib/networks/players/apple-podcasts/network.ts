import type { Network } from '#lib/networks/network.ts'

export const applePodcasts: Network = {
  id: 'apple-podcasts',
  name: 'Apple Podcasts',
  hosts: ['podcasts.apple.com', 'embed.podcasts.apple.com', 'itunes.apple.com'],
  frame: ({ url }) => url.replace('https://podcasts.apple.com/', 'https://embed.podcasts.apple.com/'),
  post(url, path) {
    const id = path.find((part) => /^id\d+$/.test(part))
    if (id === undefined || !path.includes('podcast')) return null
    const episode = url.searchParams.get('i')
    const query = episode === null ? '' : `?i=${encodeURIComponent(episode)}`
    return {
      kind: 'audio',
      handle: '',
      postId: episode ?? id.slice(2),
      url: `https://podcasts.apple.com/${path.join('/')}${query}`,
    }
  },
  profile: () => null,
  profileUrl: () => null,
}
