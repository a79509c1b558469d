import type { Network } from '#lib/networks/network.ts'
import { datawrapper } from '#lib/networks/documents/datawrapper/network.ts'
import { documentcloud } from '#lib/networks/documents/documentcloud/network.ts'
import { flourish } from '#lib/networks/documents/flourish/network.ts'
import { github } from '#lib/networks/documents/github/network.ts'
import { googleMaps } from '#lib/networks/documents/google-maps/network.ts'
import { openstreetmap } from '#lib/networks/documents/openstreetmap/network.ts'
import { scribd } from '#lib/networks/documents/scribd/network.ts'
import { applePodcasts } from '#lib/networks/players/apple-podcasts/network.ts'
import { dailymotion } from '#lib/networks/players/dailymotion/network.ts'
import { peertube } from '#lib/networks/players/peertube/network.ts'
import { rumble } from '#lib/networks/players/rumble/network.ts'
import { soundcloud } from '#lib/networks/players/soundcloud/network.ts'
import { spotify } from '#lib/networks/players/spotify/network.ts'
import { vimeo } from '#lib/networks/players/vimeo/network.ts'
import { youtube } from '#lib/networks/players/youtube/network.ts'
import { bluesky } from '#lib/networks/posts/bluesky/network.ts'
import { facebook } from '#lib/networks/posts/facebook/network.ts'
import { gab } from '#lib/networks/posts/gab/network.ts'
import { instagram } from '#lib/networks/posts/instagram/network.ts'
import { line } from '#lib/networks/posts/line/network.ts'
import { linkedin } from '#lib/networks/posts/linkedin/network.ts'
import { mastodon } from '#lib/networks/posts/mastodon/network.ts'
import { pinterest } from '#lib/networks/posts/pinterest/network.ts'
import { reddit } from '#lib/networks/posts/reddit/network.ts'
import { telegram } from '#lib/networks/posts/telegram/network.ts'
import { threads } from '#lib/networks/posts/threads/network.ts'
import { tiktok } from '#lib/networks/posts/tiktok/network.ts'
import { truthSocial } from '#lib/networks/posts/truth-social/network.ts'
import { vk } from '#lib/networks/posts/vk/network.ts'
import { weibo } from '#lib/networks/posts/weibo/network.ts'
import { x } from '#lib/networks/posts/x/network.ts'

/** Every network whose addresses are known; `node scripts/build/list-networks.ts` writes this list from the folders. */
export const networks: readonly Network[] = [
  datawrapper,
  documentcloud,
  flourish,
  github,
  googleMaps,
  openstreetmap,
  scribd,
  applePodcasts,
  dailymotion,
  peertube,
  rumble,
  soundcloud,
  spotify,
  vimeo,
  youtube,
  bluesky,
  facebook,
  gab,
  instagram,
  line,
  linkedin,
  mastodon,
  pinterest,
  reddit,
  telegram,
  threads,
  tiktok,
  truthSocial,
  vk,
  weibo,
  x,
]
