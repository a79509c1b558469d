import type { StoredBody } from '#blocks/body.ts'
import type { ReferencedEmbed, ReferencedRecording, WithheldFile } from '#blocks/context.ts'
import type { PublicByline } from '#lib/contributors/public-contributor.ts'
import type { CardCorrection } from '#lib/corrections/card-correction.ts'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import type { PublicPicture, WithheldPicture } from '#lib/media/public-picture.ts'
import type { SyndicationSource } from '#lib/revisions/content.ts'
import type { PublicSection } from '#lib/sections/public-section.ts'
import type { PublicTag } from '#lib/tags/public-tag.ts'

/** What a list shows of a public story. */
export type Teaser = {
  id: string
  path: string
  headline: string
  shortHeadline: string
  kicker: string
  standfirst: string
  section: PublicSection
  byline: PublicByline[]
  picture: PublicPicture | null
  publishedAt: Date
  /** Start of the newest substantive update; null when the story stands as first published. */
  updatedAt: Date | null
  readingMinutes: number
  /** How grave a correction is whose error stood in headline or standfirst; null without one. */
  cardCorrection: CardCorrection | null
  lang: string
  dir: 'ltr' | 'rtl'
}

/** What the blocks of one body refer to, by id; what is not public is absent. */
export type BlockReferences = {
  media: Record<string, PublicPicture>
  /** Pictures that are used and may not be shown: none of them is in `media`. */
  withheld: Record<string, WithheldFile>
  articles: Record<string, Teaser>
  recordings: Record<string, ReferencedRecording>
  /** By canonical address: how the originals of embeds stand. */
  embeds: Record<string, ReferencedEmbed>
}

/** One public story as its page needs it, at the moment it was asked for. */
export type PublicArticle = Teaser & {
  revisionId: string
  /** Merkle root of the revision, hexadecimal. */
  revisionRoot: string
  /** Which publication of the story this is, from 1. */
  version: number
  seoHeadline: string
  socialHeadline: string
  dateline: string
  tags: PublicTag[]
  lead: PublicPicture | null
  /** What stands in the place of a lead picture that may not be shown; `lead` is then null. */
  withheldLead: WithheldPicture | null
  body: StoredBody
  source: SyndicationSource | null
  corrections: PublicCorrection[]
  wordCount: number
  references: BlockReferences
}
