import { database } from '#lib/db/client.ts'
import { namesInText, type NamedThing } from '#lib/tags/names-in-text.ts'
import { listPickedTags, type PickedTag } from '#lib/tags/search-tags.ts'
import { similarStoryTags } from '#lib/tags/similar-story-tags.ts'

export type WrittenStory = { articleId: string | null; headline: string; text: string; lang: string }

/** Tags for a story: those its words name, then those that similar stories of the archive carry; at most `limit`. */
export async function suggestTags(story: WrittenStory, limit = 10): Promise<PickedTag[]> {
  const tags: NamedThing[] = await database().tag.findMany({
    where: { mergedIntoId: null },
    select: { id: true, name: true, aliases: true },
  })
  const named = namesInText(tags, story.headline, story.text).map(({ id }) => id)
  const known = new Set(tags.map(({ id }) => id))
  const similar = (await similarStoryTags(story)).filter((id) => known.has(id))
  return await listPickedTags([...new Set([...named, ...similar])].slice(0, limit))
}
