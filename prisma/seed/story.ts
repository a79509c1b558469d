import type { Block } from '#blocks/registry.ts'
import type { BylineEntry, SyndicationSource } from '#lib/revisions/content.ts'
import { withId, withIds } from './builders/block-ids.ts'
import type { Offset } from './offset.ts'
import type { SeedPicture } from './picture.ts'

export { audio, embed, gallery, image, video } from './builders/media-blocks.ts'
export {
  divider,
  h,
  html,
  keyPoints,
  ol,
  p,
  pull,
  quote,
  related,
  table,
  ul,
} from './builders/text-blocks.ts'
export { at } from './offset.ts'
export { picture } from './picture.ts'

type CorrectionNotes = {
  /** Place of the corrected block in the story's first `body`; null when the headline or standfirst was wrong. */
  blockIndex: number | null
  text: string
  reason: string
  severity: 'typo' | 'clarification' | 'correction' | 'retraction'
}

type UpdateNotes = {
  offset: Offset
  kind: 'update' | 'correction'
  note: string
  headline?: string
  standfirst?: string
  /** By place in the story's first `body`; the new block keeps the id of the one it replaces. */
  replace?: Record<number, Block>
  append?: Block[]
  prepend?: Block[]
  correction?: CorrectionNotes
}

type StoryNotes = {
  slug: string
  /** Slug of a section. */
  section: string
  publishedOffset: Offset
  takenDownOffset?: Offset
  takenDownReason?: string
  embargo?: true
  headline: string
  shortHeadline?: string
  seoHeadline?: string
  socialHeadline?: string
  pushHeadline?: string
  kicker?: string
  standfirst: string
  byline: BylineEntry[]
  dateline?: string
  /** Slugs of tags. */
  tags: string[]
  lang?: string
  dir?: 'ltr' | 'rtl'
  lead: SeedPicture | null
  source?: SyndicationSource
  body: Block[]
  updates?: UpdateNotes[]
}

export type SeedUpdate = Omit<UpdateNotes, 'replace' | 'append' | 'prepend'> & {
  /** The whole body as it reads from this update on. */
  body: Block[]
  /** Id of the block that `correction` is about. */
  correctedBlock: string | null
}

/** A story of the demo edition: references are slugs and picture keys, times are offsets. */
export type SeedStory = Required<
  Omit<StoryNotes, 'takenDownOffset' | 'takenDownReason' | 'embargo' | 'source' | 'updates'>
> & {
  takenDownOffset: Offset | null
  takenDownReason: string
  embargo: boolean
  source: SyndicationSource | null
  updates: SeedUpdate[]
}

/** Completes a story with defaults, ids for its blocks, and the whole body of each of its updates. */
export function defineStory(notes: StoryNotes): SeedStory {
  const body = withIds(notes.slug, notes.body)
  return {
    ...notes,
    takenDownOffset: notes.takenDownOffset ?? null,
    takenDownReason: notes.takenDownReason ?? '',
    embargo: notes.embargo ?? false,
    shortHeadline: notes.shortHeadline ?? '',
    seoHeadline: notes.seoHeadline ?? '',
    socialHeadline: notes.socialHeadline ?? '',
    pushHeadline: notes.pushHeadline ?? '',
    kicker: notes.kicker ?? '',
    dateline: notes.dateline ?? '',
    lang: notes.lang ?? 'en-GB',
    dir: notes.dir ?? 'ltr',
    source: notes.source ?? null,
    body,
    updates: applyUpdates(notes.slug, body, notes.updates ?? []),
  }
}

function applyUpdates(slug: string, first: Block[], updates: UpdateNotes[]): SeedUpdate[] {
  let body = first
  return updates.map(({ replace = {}, append = [], prepend = [], ...update }, index) => {
    const replaced = new Map(
      Object.entries(replace).map(([place, block]) => {
        const id = blockAt(first, Number(place)).id
        return [id, withId(id, block)]
      }),
    )
    body = [
      ...withIds(`${slug}-u${index + 1}p`, prepend),
      ...body.map((block) => replaced.get(block.id) ?? block),
      ...withIds(`${slug}-u${index + 1}a`, append),
    ]
    const place = update.correction?.blockIndex ?? null
    return { ...update, body, correctedBlock: place === null ? null : blockAt(first, place).id }
  })
}

function blockAt(body: Block[], place: number): Block {
  const block = body[place]
  if (!block) throw new Error(`The story has no block ${place}; its first body has ${body.length}.`)
  return block
}

/**
 * A byline entry for a contributor of the cast; `contributor` holds the slug until the story is resolved.
 * `name` is needed only where the story writes it in another script.
 */
export function by(contributor: string, role: BylineEntry['role'] = 'author', name = ''): BylineEntry {
  return { contributor, name, role, links: [] }
}

/** A byline entry for somebody without a page; links may lack an address. */
export function guest(
  name: string,
  links: BylineEntry['links'] = [],
  role: BylineEntry['role'] = 'author',
): BylineEntry {
  return { contributor: null, name, role, links }
}
