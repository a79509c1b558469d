export const embedKinds = ['post', 'video', 'audio', 'photo', 'chart', 'map', 'link'] as const
export const embedStates = ['live', 'edited', 'deleted', 'unreachable'] as const

/** How a network is called in print, by its id. */
const networkNames: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  x: 'X',
  instagram: 'Instagram',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  dailymotion: 'Dailymotion',
  rumble: 'Rumble',
  'truth-social': 'Truth Social',
  gab: 'Gab',
  telegram: 'Telegram',
  vk: 'VK',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  peertube: 'PeerTube',
  reddit: 'Reddit',
  linkedin: 'LinkedIn',
  pinterest: 'Pinterest',
  spotify: 'Spotify',
  soundcloud: 'SoundCloud',
  'apple-podcasts': 'Apple Podcasts',
  datawrapper: 'Datawrapper',
  flourish: 'Flourish',
  'google-maps': 'Google Maps',
  openstreetmap: 'OpenStreetMap',
  documentcloud: 'DocumentCloud',
  scribd: 'Scribd',
  github: 'GitHub',
  weibo: 'Weibo',
  line: 'LINE',
}

/** Name of a network; for plain links and networks unknown here the host of the address, else the id. */
export function networkName(network: string, url: string | null): string {
  const name = networkNames[network]
  if (name !== undefined) return name
  const host = url === null ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '')
  return host || network
}
