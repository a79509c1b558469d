import type { RecognisedEmbed } from '#blocks/context.ts'
import { recogniseUrl } from '#lib/embeds/recognise.ts'

/** Reads the first full date of a text; `lib/importers/lines/dates.ts` has one. */
export type DateReader = (text: string) => { iso: string; start: number; end: number } | null

/**
 * A line that closes (or opens) a post that was flattened to text. `text` is what of the line belongs to the post;
 * `takesPrevious` says that the post's words are in the paragraph before.
 */
export type FlattenedPost = { embed: RecognisedEmbed; text: string; takesPrevious: boolean; used: string[] }

const postedBy =
  /^(?:posted by|publié par|publiée par|gepostet von|publicado por|publicada por|geplaatst door|pubblicato da|postado por|نشر بواسطة|تم النشر بواسطة|منشور بواسطة)\s+(.{2,120}?)\s+(?:on|le|am|el|em|il|op|dienstag,|في)\s+(.{6,60})$/iu
const sharedBy =
  /^(?:a (?:post|photo|video|reel) (?:shared|posted) by|une (?:publication|vidéo) partagée par|ein (?:beitrag|von)\s*(?:geteilt von|geteilter beitrag)|ein beitrag geteilt von|una publicación (?:compartida|de)(?: por| de)?|uma publicação (?:compartilhada|partilhada) por|un post condiviso da|een bericht gedeeld door|تمت مشاركة منشور بواسطة)\s+(.{2,100}?)(?:\s+(?:on|le|am|el)\s+(.{6,60}))?$/iu
const viewThis =
  /^(?:view this post on instagram|voir cette publication sur instagram|sieh dir diesen beitrag auf instagram an|ver esta publicación en instagram|ver esta foto no instagram|ver essa foto no instagram|visualizza questo post su instagram|dit bericht op instagram bekijken|عرض هذا المنشور على instagram)[.…]?$/iu
const signature =
  /(?:^|\s)(?:—|–|--|―|-)\s?([^()—–]{1,80}?)\s?\((@[\w.@-]{2,80})\)(?:\s+on\s+(Truth Social|Threads|Bluesky|X|Twitter|Mastodon))?[,\s·]*(.{0,60})$/iu
const threadsPost = /^(?:post by|beitrag von|publication de)\s+@([\w.]{2,40})\s*(?:view on threads)?$/iu
const redditPost = /^(.{0,200}?)\s*\bby\s+u\/([\w-]{2,30})\s+in\s+(?:r\/)?([\w-]{2,30})$/u
const tiktokPost = /^@([\w.]{2,30})\s+(.{0,400}?)\s*♬\s*(.{0,120})$/u

/** Whether a line only announces an Instagram post that its signature follows. */
export function isPostAnnouncement(line: string): boolean {
  return viewThis.test(line)
}

/** Reads the lines that embeds leave behind when a page is copied as text. Null for anything else. */
export function readFlattenedPost(text: string, dateOf: DateReader): FlattenedPost | null {
  if (text.length > 1600) return null
  // One space between words: patterns with several open runs of white space would take their time.
  const line = text.replace(/\s+/g, ' ')
  return (
    facebookPost(line, dateOf) ?? instagramPost(line, dateOf) ?? signedPost(line, dateOf) ?? namedPost(line)
  )
}

function facebookPost(line: string, dateOf: DateReader): FlattenedPost | null {
  const match = postedBy.exec(line)
  const date = match === null ? null : dateOf(match[2] ?? '')
  const author = match?.[1]?.trim()
  if (author === undefined || date === null) return null
  return {
    embed: { network: 'facebook', kind: 'post', url: null, author, postedAt: date.iso },
    text: '',
    takesPrevious: true,
    used: [author],
  }
}

function instagramPost(line: string, dateOf: DateReader): FlattenedPost | null {
  const match = sharedBy.exec(line)
  const who = match?.[1]?.trim()
  if (who === undefined) return null
  const handle = /\(?@([\w.]{1,40})\)?$/.exec(who)
  const author = (handle === null ? who : who.slice(0, handle.index)).trim()
  const postedAt = dateOf(match?.[2] ?? '')?.iso ?? null
  const embed: RecognisedEmbed = {
    network: 'instagram',
    kind: 'post',
    url: null,
    author,
    handle: handle?.[1] ?? '',
    postedAt,
  }
  return { embed, text: '', takesPrevious: false, used: [author, handle?.[1] ?? ''] }
}

// '— Name (@handle) May 5, 2025', at the end of the post's words or on a line of its own.
function signedPost(line: string, dateOf: DateReader): FlattenedPost | null {
  const match = signature.exec(line)
  const date = match === null ? null : dateOf(match[4] ?? '')
  if (match === null || (date === null && (match[4] ?? '') !== '' && match[3] === undefined)) return null
  const handle = (match[2] ?? '').slice(1).replace(/\.$/, '')
  const network = networkOfSignature(handle, match[3] ?? '')
  const author = (match[1] ?? '').trim()
  const text = line.slice(0, match.index).trim()
  const address = recogniseUrl(/https?:\/\/\S+/.exec(match[4] ?? '')?.[0] ?? '')
  const embed: RecognisedEmbed = {
    network,
    kind: 'post',
    url: address?.url ?? null,
    postId: address?.postId ?? null,
    author,
    handle,
    postedAt: date?.iso ?? null,
  }
  return { embed, text, takesPrevious: text === '', used: [author, handle] }
}

function namedPost(line: string): FlattenedPost | null {
  const threads = threadsPost.exec(line)
  if (threads !== null) {
    const handle = threads[1] ?? ''
    return {
      embed: { network: 'threads', kind: 'post', url: null, handle },
      text: '',
      takesPrevious: true,
      used: [handle],
    }
  }
  const tiktok = tiktokPost.exec(line)
  if (tiktok !== null) {
    const handle = tiktok[1] ?? ''
    const text = (tiktok[2] ?? '').trim()
    return {
      embed: { network: 'tiktok', kind: 'video', url: null, handle },
      text,
      takesPrevious: false,
      used: [handle],
    }
  }
  const reddit = redditPost.exec(line)
  if (reddit === null) return null
  const text = (reddit[1] ?? '').trim()
  const embed: RecognisedEmbed = { network: 'reddit', kind: 'post', url: null, handle: reddit[2] ?? '' }
  return { embed, text, takesPrevious: text === '', used: [reddit[2] ?? ''] }
}

function networkOfSignature(handle: string, said: string): string {
  const named: Record<string, string> = {
    'truth social': 'truth-social',
    threads: 'threads',
    bluesky: 'bluesky',
    mastodon: 'mastodon',
  }
  if (said !== '') return named[said.toLowerCase()] ?? 'x'
  if (handle.includes('@')) return 'mastodon'
  return handle.includes('.') ? 'bluesky' : 'x'
}
