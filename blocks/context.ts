import type { Element } from 'domhandler'
import type { Inline } from '#blocks/inline.ts'
import type { ReaderWords } from '#blocks/reader-words.ts'

/** What a block points to: Media ids, Article ids, addresses elsewhere. */
export type References = { media: string[]; articles: string[]; urls: string[] }

/** The part of a public picture that a body needs; `PublicPicture` has it. */
export type ReferencedPicture = {
  hash: string
  /** Path under which the files are served, when not `/media/{hash}`. */
  folder?: string
  widthPx: number
  heightPx: number
  widthsPx: number[]
  /** Parts of it that the desk cut out, by ratio (`16:9`). */
  crops?: Record<string, ReferencedCrop>
  /** Whether it says of itself that it was made by a machine. */
  isGenerated?: boolean
}

/** Files of a part of a picture: `{name}.{width}.avif`, `.webp` and `.jpg` in the picture's folder. */
type ReferencedCrop = { name: string; widthPx: number; heightPx: number; widthsPx: number[] }

/** A picture that may not be shown, and its size: its place is kept. */
export type WithheldFile = { reason: 'not-yet' | 'no-longer'; widthPx: number; heightPx: number }

/** A file of film, sound or subtitles: `file` in the recording's folder. Sizes as shown. */
export type ReferencedRecording = {
  hash: string
  kind: 'film' | 'sound' | 'subtitles'
  file: string
  mimeType: string
  durationMs: number
  widthPx: number
  heightPx: number
  /** Path under which the file is served, when not `/media/{hash}`. */
  folder?: string
}

/** The part of a public story that a teaser in a body needs; `Teaser` has it. */
export type ReferencedArticle = { path: string; headline: string; standfirst: string }

/** How the original of an embed stands, as an editor or the check job has found. */
export type ReferencedEmbed = { state: string; takenDown: boolean }

/** What `toHtml` needs to know. Words default to English. `BlockReferences` fits `references`. */
export type HtmlContext = {
  /** Address of the site without a slash at the end. */
  siteUrl: string
  lang: string
  references: {
    media: Record<string, ReferencedPicture>
    /** Pictures that are used and may not be shown, by Media id; none of them is in `media`. */
    withheld?: Record<string, WithheldFile>
    articles: Record<string, ReferencedArticle>
    /** By the id that a block of film or sound names. */
    recordings?: Record<string, ReferencedRecording>
    /** By canonical address; an embed that nobody has looked at again is absent. */
    embeds?: Record<string, ReferencedEmbed>
  }
  timeZone?: string
  words?: ReaderWords
}

/** What an embed recogniser finds out about embed markup; absent fields stay untouched. */
export type RecognisedEmbed = {
  network: string
  url: string | null
  kind?: 'post' | 'video' | 'audio' | 'photo' | 'chart' | 'map' | 'link'
  postId?: string | null
  author?: string
  handle?: string
  title?: string
  text?: Inline
  postedAt?: string | null
}

/** What `fromHtml` may ask of whoever imports. */
export type ImportContext = {
  /** Address of the page the markup is from: relative addresses resolve against it; null leaves them as they are. */
  baseUrl: string | null
  /** An id for an item of a list; the same sequence of seeds gives the same ids. */
  newId(seed: string): string
  /** Whether a page shows nobody this element; its words are no part of a list or table then. */
  isHidden?(element: Element): boolean
  /** Told of every file the markup shows; answers the Media id it has, or null for a slot. */
  mediaFor?(found: { url: string; kind: 'image' | 'video' | 'audio' }): string | null
  /** Tells an embed by its markup; null when it is none. */
  recogniseEmbed?(element: Element): RecognisedEmbed | null
}
