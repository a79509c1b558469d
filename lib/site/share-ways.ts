/** Ways to share that readers may be offered, in the order a new site offers them. */
export const shareWays = [
  'email',
  'whatsapp',
  'facebook',
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'telegram',
  'signal',
  'linkedin',
  'reddit',
  'hacker-news',
  'truth-social',
  'gab',
  'vk',
  'line',
  'qr',
  'print',
] as const

export type ShareWay = (typeof shareWays)[number]

/** The ways of a stored list that this version knows, each once, in its order. */
export function readShareWays(stored: string[]): ShareWay[] {
  return [...new Set(stored)].filter((way): way is ShareWay => (shareWays as readonly string[]).includes(way))
}
