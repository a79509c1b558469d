import type { RecognisedEmbed } from '#blocks/context.ts'
import { networkOfHost, networksAtHost } from '#lib/networks/known-networks.ts'
import { bareHost, segmentsOf, webUrl } from '#lib/networks/segments.ts'

/** A profile at a network: what an author's follow link is. */
export type RecognisedProfile = { network: string; handle: string; url: string }

/**
 * The post, video, chart or map that an address names, its embed players included; null when it names none.
 * Networks that run on any host (Mastodon, PeerTube) are known by the shape of their paths.
 */
export function recogniseUrl(text: string): RecognisedEmbed | null {
  const url = webUrl(text.trim())
  if (url === null) return null
  const path = segmentsOf(url)
  for (const network of networksAtHost(bareHost(url))) {
    const post = network.post(url, path)
    if (post !== null) {
      return { network: network.id, kind: post.kind, url: post.url, postId: post.postId, handle: post.handle }
    }
  }
  return null
}

/** As `recogniseUrl`; any other web address becomes a card of the network `link`. Null when it is no web address. */
export function recogniseAnyUrl(text: string): RecognisedEmbed | null {
  const url = webUrl(text.trim())
  return (
    recogniseUrl(text) ??
    (url === null ? null : { network: 'link', kind: 'link', url: url.href, postId: null })
  )
}

/** The profile that an address names; null when its host is no known network or it names a post. */
export function recogniseProfile(text: string): RecognisedProfile | null {
  const url = webUrl(text.trim())
  if (url === null) return null
  const path = segmentsOf(url)
  for (const network of networksAtHost(bareHost(url))) {
    if (network.post(url, path) !== null) return null
    const handle = network.profile(url, path)
    if (handle !== null && handle !== '') return { network: network.id, handle, url: url.href }
  }
  return null
}

/** Whether an address is at the host of a known network; addresses of networks that run anywhere may be at others. */
export function isKnownHost(text: string): boolean {
  const url = webUrl(text.trim())
  return url !== null && networkOfHost(bareHost(url)) !== null
}
