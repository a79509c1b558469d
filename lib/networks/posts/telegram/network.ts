import type { Network } from '#lib/networks/network.ts'
import { isDigits } from '#lib/networks/segments.ts'

export const telegram: Network = {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  quote: { className: /\btelegram-(?:post|embed)\b/, addresses: ['data-telegram-post', 'cite'] },
  boxes: [{ element: 'script', attribute: 'data-telegram-post', base: 'https://t.me/' }],
  frame: ({ url }) => `${url}?embed=1`,
  post(_url, path) {
    const [handle = '', postId] = path[0] === 's' ? path.slice(1) : path
    if (handle === '' || handle === 'c' || handle === 'share' || !isDigits(postId)) return null
    return { kind: 'post', handle, postId, url: `https://t.me/${handle}/${postId}` }
  },
  profile: (_url, path) => {
    const [handle = ''] = path[0] === 's' ? path.slice(1) : path
    return path.length <= 2 && /^\w{4,32}$/.test(handle) && handle !== 'share' ? handle : null
  },
  profileUrl: (handle) => `https://t.me/${handle}`,
}
