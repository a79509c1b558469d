import type { Element } from 'domhandler'
import type { RecognisedEmbed } from '#blocks/context.ts'
import { recogniseUrl } from '#lib/embeds/recognise.ts'

// Elements whose attribute holds an id: the address it stands for is recognised like any other.
const byName: Record<string, readonly (readonly [string, string])[]> = {
  'amp-twitter': [['data-tweetid', 'https://x.com/i/status/']],
  'amp-youtube': [['data-videoid', 'https://www.youtube.com/watch?v=']],
  'amp-instagram': [['data-shortcode', 'https://www.instagram.com/p/']],
  'amp-facebook': [['data-href', '']],
  'amp-vimeo': [['data-videoid', 'https://vimeo.com/']],
  'amp-dailymotion': [['data-videoid', 'https://www.dailymotion.com/video/']],
  'amp-tiktok': [['data-src', '']],
  'amp-soundcloud': [['data-trackid', 'https://api.soundcloud.com/tracks/']],
  'amp-reddit': [['data-src', '']],
  'amp-pinterest': [['data-url', '']],
  'amp-iframe': [['src', '']],
  'amp-gist': [['data-gistid', 'https://gist.github.com/gist/']],
  'lite-youtube': [['videoid', 'https://www.youtube.com/watch?v=']],
  'lite-vimeo': [['videoid', 'https://vimeo.com/']],
  'youtube-video': [['src', '']],
}

const byClass: readonly (readonly [RegExp, string, string])[] = [
  [/\bfb-(?:post|video)\b/, 'data-href', ''],
  [/\bflourish-embed\b/, 'data-src', 'https://public.flourish.studio/'],
  [/\btwitter-(?:video|tweet-embed)\b|\btweet-embed\b/, 'data-tweet-id', 'https://x.com/i/status/'],
  [/\b(?:youtube|yt)[\w-]*\b|\blazyyt\b/i, 'data-youtube-id', 'https://www.youtube.com/watch?v='],
  [/\b(?:youtube|yt)[\w-]*\b|\brll-youtube-player\b/i, 'data-id', 'https://www.youtube.com/watch?v='],
  [/\bDV-container\b|\bDC-embed\b/, 'data-url', ''],
  [/\binstagram-media\b/, 'data-instgrm-permalink', ''],
  [/\btelegram-post\b/, 'data-telegram-post', 'https://t.me/'],
  [/\bstrawpoll|embed\b/, 'data-embed-url', ''],
]

/** Tells embeds of AMP pages, of player elements and of scripts that fill an empty box. Null for any other element. */
export function customElementEmbed(element: Element): RecognisedEmbed | null {
  for (const [attribute, base] of byName[element.name] ?? []) {
    const value = element.attribs[attribute]
    const found = value === undefined ? null : recogniseUrl(`${base}${value}`)
    if (found !== null) return found
  }
  const classes = element.attribs.class ?? ''
  for (const [pattern, attribute, base] of byClass) {
    const value = element.attribs[attribute]
    if (value === undefined || !pattern.test(classes)) continue
    const found = recogniseUrl(value.startsWith('http') ? value : `${base}${value}`)
    if (found !== null) return found
  }
  if (element.name === 'a' && (element.attribs['data-pin-do'] ?? '') === 'embedPin')
    return recogniseUrl(element.attribs.href ?? '')
  return null
}
