import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { storyAsJson } from '#lib/importers/story-json.ts'

const mostWords = 400

/**
 * A net under every reader: words of the input's visible text that are in no field, not stripped and in no warning are
 * named in a warning, so that nothing disappears unseen.
 */
export function withNothingLost(visibleText: string, story: ImportedStory): ImportedStory {
  const said = textsOf(storyAsJson(story, null)).join('\n')
  if (missing(visibleText, said, /\S/gu).length === 0) return story
  const words = missing(visibleText, said, /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu)
  const characters = words.length > 0 ? words : missing(visibleText, said, /\S/gu)
  const named = characters.length > mostWords ? [...characters.slice(0, mostWords), '…'] : characters
  return {
    ...story,
    warnings: [...story.warnings, `Parts of the input found no place in the story: ${named.join(' ')}`],
  }
}

function missing(input: string, said: string, unit: RegExp): string[] {
  const counts = new Map<string, number>()
  for (const part of said.match(unit) ?? []) counts.set(part, (counts.get(part) ?? 0) + 1)
  return (input.match(unit) ?? []).filter((part) => {
    const left = counts.get(part) ?? 0
    counts.set(part, left - 1)
    return left <= 0
  })
}

// What the story says, without ids, kinds and codes of its own.
const ownKeys = new Set(['html', 'id', 'type', 'kind', 'network', 'role', 'lang', 'dir'])

function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ownKeys.has(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((inner) => textsOf(inner, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name))
}
