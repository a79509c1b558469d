import type { Block } from '#blocks/registry.ts'
import type { ArticleContent, BylineEntry } from '#lib/revisions/content.ts'
import { timeAt } from './offset.ts'
import type { SeedPicture } from './picture.ts'
import type { SeedStory, SeedUpdate } from './story.ts'

/** What the database calls the things that stories name by slug or key. */
export type SeedNames = {
  contributorId: (slug: string) => string
  /** The name printed in a byline. */
  contributorName: (slug: string) => string
  sectionId: (slug: string) => string
  tagId: (slug: string) => string
  mediaId: (key: string) => string
  articleId: (slug: string) => string
}

export type ResolvedVersion = {
  content: ArticleContent
  /** Public from this moment. */
  startsAt: Date
  kind: 'first' | 'update' | 'correction'
  note: string
  correction: {
    blockId: string | null
    text: string
    reason: string
    severity: 'typo' | 'clarification' | 'correction' | 'retraction'
  } | null
}

export type ResolvedStory = {
  slug: string
  embargo: boolean
  takenDownAt: Date | null
  takenDownReason: string
  /** In order of time, the first publication first. */
  versions: ResolvedVersion[]
}

/** A seed story with ids for slugs and keys, and times for offsets from `now`. */
export function resolveStory(story: SeedStory, now: Date, names: SeedNames): ResolvedStory {
  const publishedAt = timeAt(story.publishedOffset, now)
  const first = contentOf(story, story, now, names)
  const versions: ResolvedVersion[] = [
    { content: first, startsAt: publishedAt, kind: 'first', note: '', correction: null },
  ]
  let headings = { headline: story.headline, standfirst: story.standfirst }
  for (const update of story.updates) {
    headings = {
      headline: update.headline ?? headings.headline,
      standfirst: update.standfirst ?? headings.standfirst,
    }
    versions.push({
      content: contentOf(story, { ...headings, body: update.body }, now, names),
      startsAt: timeAt(update.offset, now),
      kind: update.kind,
      note: update.note,
      correction: correctionOf(update),
    })
  }
  return {
    slug: story.slug,
    embargo: story.embargo,
    takenDownAt: story.takenDownOffset ? timeAt(story.takenDownOffset, now) : null,
    takenDownReason: story.takenDownReason,
    versions,
  }
}

function correctionOf(update: SeedUpdate): ResolvedVersion['correction'] {
  if (!update.correction) return null
  const { text, reason, severity } = update.correction
  return { blockId: update.correctedBlock, text, reason, severity }
}

type Reading = { headline: string; standfirst: string; body: Block[] }

function contentOf(story: SeedStory, reading: Reading, now: Date, names: SeedNames): ArticleContent {
  return {
    headline: reading.headline,
    shortHeadline: story.shortHeadline,
    seoHeadline: story.seoHeadline,
    socialHeadline: story.socialHeadline,
    pushHeadline: story.pushHeadline,
    kicker: story.kicker,
    standfirst: reading.standfirst,
    byline: story.byline.map((entry) => resolveByline(entry, names)),
    dateline: story.dateline,
    section: names.sectionId(story.section),
    tags: story.tags.map(names.tagId),
    lead: story.lead ? leadOf(story.lead, names) : null,
    body: reading.body.map((block) => resolveBlock(block, timeAt(story.publishedOffset, now), now, names)),
    slug: story.slug,
    lang: story.lang,
    dir: story.dir,
    source: story.source,
  }
}

function resolveByline(entry: BylineEntry, names: SeedNames): BylineEntry {
  if (entry.contributor === null) return entry
  return {
    ...entry,
    contributor: names.contributorId(entry.contributor),
    name: entry.name || names.contributorName(entry.contributor),
  }
}

function leadOf({ key, alt, decorative, caption, credit }: SeedPicture, names: SeedNames) {
  return { media: names.mediaId(key), alt, decorative, caption, credit }
}

function resolveBlock(block: Block, publishedAt: Date, now: Date, names: SeedNames): Block {
  const mediaId = (key: string | null) => (key === null ? null : names.mediaId(key))
  const time = (offset: string | null) => (offset === null ? null : timeAt(offset, now).toISOString())
  switch (block.type) {
    case 'image':
      return { ...block, media: mediaId(block.media) }
    case 'gallery':
      return { ...block, items: block.items.map((item) => ({ ...item, media: mediaId(item.media) })) }
    case 'video':
      return { ...block, poster: mediaId(block.poster) }
    case 'embed':
      return {
        ...block,
        media: mediaId(block.media),
        postedAt: time(block.postedAt),
        quoted: block.quoted ? { ...block.quoted, postedAt: time(block.quoted.postedAt) } : null,
        capturedAt: time(block.capturedAt) ?? publishedAt.toISOString(),
      }
    case 'related-link':
      return { ...block, article: block.article === null ? null : names.articleId(block.article) }
    default:
      return block
  }
}
