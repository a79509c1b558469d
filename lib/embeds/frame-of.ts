import { recogniseUrl } from '#lib/embeds/recognise.ts'
import { getNetwork } from '#lib/networks/known-networks.ts'

/**
 * A name of the public internet. The host stands in a policy, where `;`, `,` and `*` mean something, and addresses of
 * the reader's own network are none of ours to open.
 */
const plainHost = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/

/**
 * Address of the page that shows a post inside a frame, and the one host that page is at; null when the network (by
 * its id) offers none. Pure: only what the address itself is recognised as counts, so that words an editor typed
 * lead to no other host.
 */
export function frameOf(
  network: string,
  post: { url: string; postId: string | null; handle: string },
): { url: string; host: string } | null {
  const found = recogniseUrl(post.url)
  if (found?.network !== network || found.url === null) return null
  const { url, postId = null, handle, kind = 'post' } = found
  const address = getNetwork(network)?.frame?.({ url, postId, handle: handle || post.handle, kind }) ?? null
  const frame = address === null ? null : URL.parse(address)
  return frame?.protocol === 'https:' && plainHost.test(frame.host)
    ? { url: frame.href, host: frame.host }
    : null
}
