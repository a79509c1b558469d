import type { HouseRule } from '#lib/preflight/house-rules/house-rule.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** What preflight checks: what a story says, when it is to be public, and what had to be looked up for it. */
export type PreflightStory = {
  content: ArticleContent
  /** The moment from which readers are to see it. */
  at: Date
  facts: PreflightFacts
}

/** What is known outside the story; loaded by `facts.ts`. */
export type PreflightFacts = {
  site: { url: string; timeZone: string }
  /** Start of the story's first publication; null for one that was never public. */
  firstPublishedAt: Date | null
  /** Rows of the picture library by id; an id without a row has no file any more. */
  media: ReadonlyMap<string, MediaFacts>
  /** Where the site's own addresses lead at `at`, by path; addresses that preflight cannot judge are absent. */
  links: ReadonlyMap<string, LinkTarget>
  /** The stories that related links name, by id; an id without an entry is unknown. */
  related: ReadonlyMap<string, 'public' | 'not-public'>
  /** Other stories with this address, planned ones too. */
  sameAddress: OtherStory[]
  /** Other stories with this headline that are public or in the making. */
  sameHeadline: OtherStory[]
  houseRules: HouseRule[]
}

export type MediaFacts = {
  alt: string
  decorative: boolean
  credit: string
  rightsFrom: Date | null
  rightsUntil: Date | null
  /** ISO 3166 codes; none means everywhere. */
  territories: string[]
  /** In how many stories it may stand; null for any number. */
  usageLimit: number | null
  /** In how many other stories it stands; 0 where there is no limit. */
  otherUses: number
  isRemoved: boolean
}

export type LinkTarget = 'public' | 'gone' | 'unknown'

export type OtherStory = { articleId: string; headline: string; path: string | null }
