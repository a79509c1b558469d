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

/** Name of a network, or the host of the address for plain links and networks unknown here. */
export function networkName(network: string, url: string | null): string {
  const name = networkNames[network]
  if (name !== undefined) return name
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : network
}
