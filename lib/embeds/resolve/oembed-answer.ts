import { inlineToText } from '#blocks/inline/inline-text.ts'
import { recogniseProfile } from '#lib/embeds/recognise.ts'
import { recogniseMarkup } from '#lib/embeds/recognise-input.ts'
import { addressFrom, lineFrom, momentFrom, secondsFrom } from '#lib/embeds/resolve/plain-words.ts'
import type { Told } from '#lib/embeds/resolve/told.ts'

/**
 * What an oEmbed answer tells (oembed.com; `duration`, `upload_date` and `description` as some add). Its markup is read
 * for the words, the author and the date of the post, and thrown away. Null for what is no answer.
 */
export function readOembed(answer: unknown): Told | null {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return null
  const said = answer as Record<string, unknown>
  const post = typeof said.html === 'string' ? recogniseMarkup(said.html) : null
  const text = post?.text ?? []
  // Bluesky: 'Name (@handle)'.
  const [, author = '', named = ''] =
    /^([^(]*)(?:\(@([\w.@-]{1,80})\))?/.exec(lineFrom(said.author_name)) ?? []
  const told = {
    author: author.trim() || (post?.author ?? ''),
    handle: post?.handle || named || handleFrom(said.author_url) || lineFrom(said.author_unique_id),
    title: isSame(lineFrom(said.title), inlineToText(text)) ? '' : lineFrom(said.title),
    text,
    postedAt: post?.postedAt ?? momentFrom(said.upload_date ?? said.published_at ?? said.created_at),
    durationSeconds: secondsFrom(said.duration),
    pictureUrl: addressFrom(said.thumbnail_url) ?? (said.type === 'photo' ? addressFrom(said.url) : null),
  } satisfies Told
  return told.author === '' && told.title === '' && text.length === 0 ? null : told
}

function handleFrom(url: unknown): string {
  return typeof url === 'string' ? (recogniseProfile(url)?.handle ?? '') : ''
}

// TikTok's title repeats the words of the post.
function isSame(title: string, text: string): boolean {
  const plain = (words: string) => words.replace(/[\s…]+/g, ' ').trim()
  return title !== '' && text !== '' && plain(text).startsWith(plain(title).slice(0, 200))
}
