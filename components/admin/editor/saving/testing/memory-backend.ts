import type { ArticleContent } from '#lib/revisions/content.ts'
import { MemoryStory } from './memory-story.ts'
import type { StoryBackend } from './story-backend.ts'

/** A story in memory, for many runs. */
export function memoryBackend(content: ArticleContent): StoryBackend {
  const story = new MemoryStory(content)
  return {
    save: async (userId, save) => story.save(userId, save),
    resolve: async (userId, conflictId, choice) => story.resolve(userId, conflictId, choice, null),
    draft: async (userId) => story.draft(userId),
    async allow(userId, mayEdit) {
      if (mayEdit) story.refused.delete(userId)
      else story.refused.add(userId)
    },
    everything: async () => ({
      latest: story.latest.content,
      conflicts: story.conflicts,
      wordsInHistory: story.wordsInHistory,
    }),
  }
}
