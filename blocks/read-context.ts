import type { CorrectionMark } from '#blocks/inline/correction-mark.ts'
import type { ReaderWords } from '#blocks/reader-words.ts'
import type { BlockByType, BlockType } from '#blocks/registry.ts'
import type { BlockReferences } from '#lib/articles/public-article.ts'
import type { Site } from '#lib/site/site.ts'

/** A sign and its place in a block; null: behind it. */
export type BlockCorrectionMark = { at: { index: number; offset: number } | null; mark: CorrectionMark }

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
  /** Id of the public story the body is of; absent in previews, which load nothing from elsewhere. */
  storyId?: string
  /** The public story that its pictures are shared from; absent where nothing can be shared. */
  sharing?: { address: string; title: string }
  /** How a credit follows a caption. */
  creditStyle: Site['creditStyle']
  /** Place of each picture among those of its story, from 1, by block or `block/item`: `#image-3`. */
  pictureNumbers?: Record<string, number>
  /** Signs of corrections by block: behind the words of its rich text of this number, or behind the block. */
  correctionMarks?: Record<string, BlockCorrectionMark[]>
}

export type ReaderProps<T extends BlockType> = { block: BlockByType[T]; context: ReadContext }
