/** One way to share that is a plain link. */
export type ShareLink = { id: string; name: string; href: string }

/** Share pages of networks, by their own documented addresses; e-mail and Mastodon are made elsewhere. */
export function shareLinks({ address, title }: { address: string; title: string }): ShareLink[] {
  const u = encodeURIComponent(address)
  const t = encodeURIComponent(title)
  const both = encodeURIComponent(`${title} ${address}`)
  return [
    { id: 'facebook', name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${u}` },
    { id: 'x', name: 'X', href: `https://x.com/intent/post?text=${t}&url=${u}` },
    { id: 'bluesky', name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    { id: 'threads', name: 'Threads', href: `https://www.threads.com/intent/post?text=${t}&url=${u}` },
    { id: 'whatsapp', name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { id: 'telegram', name: 'Telegram', href: `https://t.me/share/url?url=${u}&text=${t}` },
    { id: 'truth-social', name: 'Truth Social', href: `https://truthsocial.com/share?url=${u}&text=${t}` },
    { id: 'linkedin', name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${u}` },
    { id: 'reddit', name: 'Reddit', href: `https://www.reddit.com/submit?url=${u}&title=${t}` },
  ]
}

/** A new e-mail with the headline as its subject and the address in its text. */
export function mailLink({ address, title }: { address: string; title: string }): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n\r\n${address}`)}`
}
