import type { ImportedLink } from '#lib/importers/imported-story.ts'
import { isPersonName } from '#lib/importers/words/names.ts'

/** A line that asks readers to follow somebody. `name` is null for 'Follow her'; used words are those that end up in the story. */
export type FoundFollow = { name: string | null; links: ImportedLink[]; used: string[] }

const verbs =
  /(?:^|[.!;]\s+|\b(?:you can|please|and)\s+)(?:also\s+)?(?:follow|find|suivez|retrouvez|folgen sie|sigue a|siga a|segui|siga|تابعوا|تابع)\s+(.{2,60}?)\s+(?:on|at|via|sur|auf|bei|en|su|no|na|على)\s+(.{1,160})$/iu
const pronoun = /^(?:him|her|them|me|the author|this author|lui|elle|ihm|ihr)$/i

const networksByWord: readonly (readonly [RegExp, string])[] = [
  [/\bfacebook\b|فيسبوك/i, 'facebook'],
  [/\b(?:twitter|x)\b|تويتر|إكس/i, 'x'],
  [/\binstagram\b|إنستغرام/i, 'instagram'],
  [/\bthreads\b/i, 'threads'],
  [/\btiktok\b/i, 'tiktok'],
  [/\byoutube\b/i, 'youtube'],
  [/\btelegram\b|تلغرام|تيليغرام/i, 'telegram'],
  [/\btruth social\b/i, 'truth-social'],
  [/\bgab\b/i, 'gab'],
  [/\bbluesky\b/i, 'bluesky'],
  [/\bmastodon\b/i, 'mastodon'],
  [/\blinkedin\b/i, 'linkedin'],
  [/\breddit\b/i, 'reddit'],
  [/\bgettr\b/i, 'link'],
  [/\brumble\b/i, 'rumble'],
  [/\bvk(?:ontakte)?\b/i, 'vk'],
]

/** Reads 'Follow X on Facebook and Twitter', 'Suivez X sur …', 'Follow her on Twitter @x'. Null when it follows no person. */
export function readFollow(line: string): FoundFollow | null {
  if (line.length > 400) return null
  const match = verbs.exec(line)
  const who = match?.[1]?.trim().replace(/^(?:the\s+)?(?:author|reporter)\s+/i, '')
  if (match === null || who === undefined) return null
  const places = match[2] ?? ''
  const links = networksByWord
    .map(([pattern, network]) => ({
      network,
      at: places.search(pattern),
      word: pattern.exec(places)?.[0] ?? '',
    }))
    .filter((found) => found.at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ network }) => ({ network, url: null }))
  if (links.length === 0) return null
  if (pronoun.test(who)) return { name: null, links, used: [] }
  const name = who.replace(/[’']s$/, '').replace(/\s*\(.*$/, '')
  return isPersonName(name) ? { name, links, used: [name] } : null
}
