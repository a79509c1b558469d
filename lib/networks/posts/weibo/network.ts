import type { Network } from '#lib/networks/network.ts'
import { isDigits, isId } from '#lib/networks/segments.ts'

export const weibo: Network = {
  id: 'weibo',
  name: 'Weibo',
  hosts: ['weibo.com', 'weibo.cn'],
  post(_url, path) {
    if ((path[0] === 'detail' || path[0] === 'status') && isId(path[1])) {
      return { kind: 'post', handle: '', postId: path[1], url: `https://m.weibo.cn/detail/${path[1]}` }
    }
    const [user, postId] = path
    if (!isDigits(user) || !isId(postId, 6, 20)) return null
    return { kind: 'post', handle: user, postId, url: `https://weibo.com/${user}/${postId}` }
  },
  profile: (_url, path) =>
    path[0] === 'u' ? (path[1] ?? null) : path.length === 1 ? (path[0] ?? null) : null,
  profileUrl: (handle) => `https://weibo.com/${isDigits(handle) ? 'u/' : ''}${handle}`,
}
