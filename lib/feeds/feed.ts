/** A list of stories as every format of feed says it. Addresses are absolute; times are moments. */
export type Feed = {
  title: string
  description: string
  /** BCP 47 language of the edition. */
  lang: string
  siteName: string
  /** The page that lists the same. */
  pageUrl: string
  feedUrl: string
  /** When something in it last changed; of an empty list, when it was asked for. */
  updatedAt: Date
  items: FeedItem[]
}

export type FeedItem = {
  /** Stays the same whatever happens to the address. */
  id: string
  url: string
  title: string
  lang: string
  /** Plain text. */
  summary: string
  /** Self-contained markup without script: what the page shows of the story. */
  html: string
  publishedAt: Date
  updatedAt: Date
  authors: { name: string; url: string | null }[]
  categories: { slug: string; name: string }[]
  picture: FeedPicture | null
}

export type FeedPicture = {
  url: string
  mimeType: 'image/jpeg'
  widthPx: number
  heightPx: number
  /** Plain text, '' where there is none. */
  caption: string
  credit: string
  alt: string
}
