import type { ShareWay } from '#lib/site/share-ways.ts'

export type Shared = { address: string; title: string }

type Encoded = { u: string; t: string; both: string }

/** Ways to share that are a link to a network's own page for it, by its documented address. */
const networks = {
  facebook: ['Facebook', ({ u }) => `https://www.facebook.com/sharer/sharer.php?u=${u}`],
  x: ['X', ({ u, t }) => `https://x.com/intent/post?text=${t}&url=${u}`],
  bluesky: ['Bluesky', ({ both }) => `https://bsky.app/intent/compose?text=${both}`],
  threads: ['Threads', ({ u, t }) => `https://www.threads.com/intent/post?text=${t}&url=${u}`],
  whatsapp: ['WhatsApp', ({ both }) => `https://wa.me/?text=${both}`],
  telegram: ['Telegram', ({ u, t }) => `https://t.me/share/url?url=${u}&text=${t}`],
  signal: ['Signal', ({ both }) => `sgnl://send?text=${both}`],
  'truth-social': ['Truth Social', ({ u, t }) => `https://truthsocial.com/share?url=${u}&text=${t}`],
  gab: ['Gab', ({ u, t }) => `https://gab.com/compose?url=${u}&text=${t}`],
  linkedin: ['LinkedIn', ({ u }) => `https://www.linkedin.com/sharing/share-offsite/?url=${u}`],
  reddit: ['Reddit', ({ u, t }) => `https://www.reddit.com/submit?url=${u}&title=${t}`],
  'hacker-news': ['Hacker News', ({ u, t }) => `https://news.ycombinator.com/submitlink?u=${u}&t=${t}`],
  vk: ['VK', ({ u, t }) => `https://vk.com/share.php?url=${u}&title=${t}`],
  line: ['LINE', ({ u }) => `https://social-plugins.line.me/lineit/share?url=${u}`],
} satisfies Partial<Record<ShareWay, [name: string, href: (encoded: Encoded) => string]>>

type NetworkWay = keyof typeof networks

/** Whether a way to share is a plain link to a network. */
export function isNetworkWay(way: ShareWay): way is NetworkWay {
  return way in networks
}

/** What a network calls itself; '' for a way that is our own. */
export function networkName(way: ShareWay): string {
  return isNetworkWay(way) ? networks[way][0] : ''
}

/** A network's name and its page for sharing an address. */
export function networkLink(way: NetworkWay, { address, title }: Shared): { name: string; href: string } {
  const [name, href] = networks[way]
  const encoded = {
    u: encodeURIComponent(address),
    t: encodeURIComponent(title.toWellFormed()),
    both: encodeURIComponent(`${title.toWellFormed()} ${address}`),
  }
  return { name, href: href(encoded) }
}

/** A new e-mail with the headline as its subject and the address in its text. */
export function mailLink({ address, title }: Shared): string {
  const whole = title.toWellFormed()
  return `mailto:?subject=${encodeURIComponent(whole)}&body=${encodeURIComponent(`${whole}\r\n\r\n${address}`)}`
}

/** Our own page with every way to share an address of this site; needs no script. */
export function sharePageLink(address: string): string {
  return `/share?of=${encodeURIComponent(address)}`
}

/** The picture of an address of this site as QR code. */
export function qrLink(address: string): string {
  return `/share/qr.svg?of=${encodeURIComponent(address)}`
}
