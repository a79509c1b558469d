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
}

/** The part of a public story that a teaser in a body needs; `Teaser` has it. */
export type ReferencedArticle = { path: string; headline: string; standfirst: string }

/** What `toHtml` needs to know. Words default to English. `BlockReferences` fits `references`. */
export type HtmlContext = {
  /** Address of the site without a slash at the end. */
  siteUrl: string
  lang: string
  references: { media: Record<string, ReferencedPicture>; articles: Record<string, ReferencedArticle> }
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
  /** Told of every file the markup shows; answers the Media id it has, or null for a slot. */
  mediaFor?(found: { url: string; kind: 'image' | 'video' | 'audio' }): string | null
  /** Tells an embed by its markup; null when it is none. */
  recogniseEmbed?(element: Element): RecognisedEmbed | null
}
