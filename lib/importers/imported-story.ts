import type { Block } from '#blocks/registry.ts'
import type { BylineRole } from '#lib/revisions/content.ts'

/** A person's profile; `url` is null when the text names the network but not the address. */
export type ImportedLink = { network: string; url: string | null }

export type ImportedByline = { name: string; role: BylineRole; links: ImportedLink[] }

/** Where the text is from; a source that the text mentions without saying which has both null. */
export type ImportedSource = { url: string | null; name: string | null }

export const storyFields = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'publishedAt',
  'lang',
  'source',
  'tags',
  'blocks',
] as const
export type StoryField = (typeof storyFields)[number]

/**
 * What an import found in a text or a page. Nothing is invented: what was not found is null or empty, and every visible
 * character of the input is in a field, in `stripped` (left out on purpose) or in `warnings` (for an editor to look at).
 */
export type ImportedStory = {
  headline: string | null
  standfirst: string | null
  byline: ImportedByline[]
  dateline: string | null
  /** ISO 8601: a date when the text gives no time, without an offset when it names no time zone. */
  publishedAt: string | null
  /** BCP 47. */
  lang: string
  dir: 'ltr' | 'rtl'
  source: ImportedSource | null
  tags: string[]
  blocks: Block[]
  /** How sure each field is, 0 to 1; 0 for what was not found. */
  confidence: Record<StoryField, number>
  stripped: string[]
  warnings: string[]
}
