import { dayBounds } from '#lib/articles/day-bounds.ts'
import { database } from '#lib/db/client.ts'
import { stageNames } from '#lib/desk/stage-names.ts'
import { type FilterName, filterNames, type StoryFilters } from '#lib/desk/stories-href.ts'
import type { StorySearch } from '#lib/search/find-stories.ts'
import { readCursor } from '#lib/search/story-cursor.ts'
import { listMeaning } from '#lib/tags/queries.ts'
import type { Actor } from '#lib/users/actor.ts'
import { type StoryStatus, storyStatuses } from '#lib/workflow/status.ts'

export type ReadFilters = {
  /** What holds, for the fields and for links to further pages. */
  filters: StoryFilters
  search: StorySearch
  /** The names of what was found by its slug, for showing. */
  tagName: string | null
  authorName: string | null
  /** What was asked for and does not exist; it was left out. */
  unknown: { what: Exclude<FilterName, 'q' | 'owner'>; value: string }[]
}

type Parameters = Record<string, string | string[] | undefined>

/** Reads an address of the story list; never fails: what cannot be read is left out and named. */
export async function readStoryFilters(
  actor: Actor,
  parameters: Parameters,
  timeZone: string,
): Promise<ReadFilters> {
  const asked = askedOf(parameters)
  const [section, author, tag] = await Promise.all([
    asked.section && asked.section !== 'none' ? findSection(asked.section) : null,
    asked.author ? findContributor(asked.author) : null,
    asked.tag ? findTag(asked.tag) : null,
  ])
  const from = asked.from ? (dayBounds(asked.from, timeZone)?.from ?? null) : null
  const until = asked.until ? (dayBounds(asked.until, timeZone)?.to ?? null) : null
  const found = {
    status: storyStatuses.find((status) => status === asked.status),
    stage: stageNames.find((stage) => stage === asked.stage),
    section: asked.section === 'none' ? 'none' : section?.id,
    author: author?.id,
    tag: tag?.id,
    from,
    until,
    after: asked.after && readCursor(asked.after).ok ? asked.after : undefined,
  }
  const unknown = Object.entries(found).flatMap(([name, value]) => {
    const what = name as keyof typeof found
    return asked[what] && !value ? [{ what, value: asked[what] }] : []
  })
  const filters = Object.fromEntries(
    Object.entries(asked).filter(([name]) => !unknown.some(({ what }) => what === name)),
  )
  return {
    filters,
    unknown,
    tagName: tag?.name ?? null,
    authorName: author?.name ?? null,
    search: {
      q: asked.q,
      status: found.status && [found.status satisfies StoryStatus],
      stage: found.stage && [found.stage],
      section: found.section,
      author: found.author,
      tags: found.tag ? await listMeaning([found.tag]) : undefined,
      owner: asked.owner === 'me' ? actor.userId : undefined,
      from: from ?? undefined,
      until: until ?? undefined,
      after: found.after,
    },
  }
}

function askedOf(parameters: Parameters): StoryFilters {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = [parameters[name]].flat()[0]?.trim()
      return value ? [[name, value]] : []
    }),
  )
}

async function findSection(slug: string) {
  return await database().section.findUnique({ where: { slug } })
}

async function findContributor(slug: string) {
  return await database().contributor.findUnique({ where: { slug } })
}

/** By its slug, or by its name as somebody without script may type it; a merged one stands for the other. */
async function findTag(said: string) {
  const tag = await database().tag.findFirst({
    where: { OR: [{ slug: said }, { name: { equals: said, mode: 'insensitive' } }] },
    include: { mergedInto: true },
  })
  return tag && (tag.mergedInto ?? tag)
}
