import { type FoundStories, findStories, type StorySearch } from '#lib/search/find-stories.ts'
import type { StoryRow } from '#lib/search/story-rows.ts'
import type { Actor } from '#lib/users/actor.ts'

/** A few stories for what somebody types into the palette: those whose headline or slug has it first. */
export async function suggestStories(actor: Actor, q: string, limit: number): Promise<StoryRow[]> {
  const [byHeadline, byAnything] = await Promise.all([
    search(actor, { q, limit, within: 'headline' }),
    search(actor, { q, limit }),
  ])
  const exact = byHeadline.isNear ? [] : byHeadline.stories
  const stories = new Map([...exact, ...byAnything.stories].map((story) => [story.articleId, story]))
  return [...stories.values()].slice(0, limit)
}

async function search(actor: Actor, wanted: StorySearch): Promise<FoundStories> {
  const found = await findStories(actor, wanted)
  // Only a cursor can be wrong, and there is none.
  if (!found.ok) throw new Error(found.message)
  return found.value
}
