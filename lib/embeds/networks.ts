import type { Network } from '#lib/embeds/network.ts'
import { datawrapper } from '#lib/embeds/networks/documents/datawrapper.ts'
import { documentcloud } from '#lib/embeds/networks/documents/documentcloud.ts'
import { flourish } from '#lib/embeds/networks/documents/flourish.ts'
import { github } from '#lib/embeds/networks/documents/github.ts'
import { googleMaps } from '#lib/embeds/networks/documents/google-maps.ts'
import { openstreetmap } from '#lib/embeds/networks/documents/openstreetmap.ts'
import { scribd } from '#lib/embeds/networks/documents/scribd.ts'
import { applePodcasts } from '#lib/embeds/networks/players/apple-podcasts.ts'
import { dailymotion } from '#lib/embeds/networks/players/dailymotion.ts'
import { peertube } from '#lib/embeds/networks/players/peertube.ts'
import { rumble } from '#lib/embeds/networks/players/rumble.ts'
import { soundcloud } from '#lib/embeds/networks/players/soundcloud.ts'
import { spotify } from '#lib/embeds/networks/players/spotify.ts'
import { vimeo } from '#lib/embeds/networks/players/vimeo.ts'
import { youtube } from '#lib/embeds/networks/players/youtube.ts'
import { bluesky } from '#lib/embeds/networks/posts/bluesky.ts'
import { facebook } from '#lib/embeds/networks/posts/facebook.ts'
import { gab } from '#lib/embeds/networks/posts/gab.ts'
import { instagram } from '#lib/embeds/networks/posts/instagram.ts'
import { line } from '#lib/embeds/networks/posts/line.ts'
import { linkedin } from '#lib/embeds/networks/posts/linkedin.ts'
import { mastodon } from '#lib/embeds/networks/posts/mastodon.ts'
import { pinterest } from '#lib/embeds/networks/posts/pinterest.ts'
import { reddit } from '#lib/embeds/networks/posts/reddit.ts'
import { telegram } from '#lib/embeds/networks/posts/telegram.ts'
import { threads } from '#lib/embeds/networks/posts/threads.ts'
import { tiktok } from '#lib/embeds/networks/posts/tiktok.ts'
import { truthSocial } from '#lib/embeds/networks/posts/truth-social.ts'
import { vk } from '#lib/embeds/networks/posts/vk.ts'
import { weibo } from '#lib/embeds/networks/posts/weibo.ts'
import { x } from '#lib/embeds/networks/posts/x.ts'

/** Every network whose addresses are known. Pages of any other host are the network `link`. */
export const networks: readonly Network[] = [
  facebook,
  x,
  instagram,
  threads,
  tiktok,
  youtube,
  vimeo,
  dailymotion,
  rumble,
  truthSocial,
  gab,
  telegram,
  vk,
  bluesky,
  mastodon,
  peertube,
  reddit,
  linkedin,
  pinterest,
  spotify,
  soundcloud,
  applePodcasts,
  datawrapper,
  flourish,
  googleMaps,
  openstreetmap,
  documentcloud,
  scribd,
  github,
  weibo,
  line,
]

const byId = new Map<string, Network>(networks.map((network) => [network.id, network]))
const byHost = new Map<string, Network>(
  networks.flatMap((network) => network.hosts.map((host) => [host, network] as const)),
)

/** The network with this id, or null. */
export function getNetwork(id: string): Network | null {
  return byId.get(id) ?? null
}

/** The network a host belongs to (without `www.`), or null. Networks that run on any host are told by their paths instead. */
export function networkOfHost(host: string): Network | null {
  return byHost.get(host) ?? null
}
