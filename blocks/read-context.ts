import type { ReaderWords } from '#blocks/reader-words.ts'
import type { BlockByType, BlockType } from '#blocks/registry.ts'
import type { BlockReferences } from '#lib/articles/public-article.ts'
import type { Site } from '#lib/site/site.ts'

/** What readers' components know beside their block. */
export type ReadContext = {
  references: BlockReferences
  lang: string
  dir: 'ltr' | 'rtl'
  /** IANA name, for times of day. */
  timeZone: string
  /** Address of the site without a slash at the end. */
  siteUrl: string
  words: ReaderWords
  /** How a credit follows a caption. */
  creditStyle: Site['creditStyle']
}

export type ReaderProps<T extends BlockType> = { block: BlockByType[T]; context: ReadContext }
