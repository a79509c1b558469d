import { storyFromHtml } from '#lib/importers/from-html.ts'
import { storyFromText } from '#lib/importers/from-text.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { decodeInput } from '#lib/importers/input/decode.ts'
import { isHtml } from '#lib/importers/input/is-html.ts'
import { checkTagShape } from '#lib/importers/input/tag-shape.ts'
import { fail, ok, type Result } from '#lib/result.ts'

const mostLines = 5_000
const longestLine = 200_000
const shortestText = 80

/**
 * Reads the bytes of a text or of an HTML page into a story. Fails with one sentence for what is no story: binary files, nothing,
 * a single short line, more than 5,000 lines. Pure and synchronous: `runImport` puts a time limit on it.
 */
export function readStory(bytes: Uint8Array): Result<ImportedStory> {
  const text = decodeInput(bytes)
  if (!text.ok) return text
  if (isHtml(text.value)) {
    const shape = checkTagShape(text.value)
    return shape.ok ? told(storyFromHtml(text.value)) : shape
  }
  const lines = text.value.split('\n').filter((line) => line.trim() !== '')
  if (lines.length > mostLines) {
    return fail(
      'too-many-lines',
      `The text has ${lines.length} lines; a story of more than ${mostLines} cannot be imported.`,
    )
  }
  if (lines.some((line) => line.length > longestLine)) {
    return fail(
      'line-too-long',
      `A line of the text has more than ${longestLine} characters; it is no story.`,
    )
  }
  const [only = ''] = lines
  if (lines.length === 1 && only.trim().length < shortestText) {
    return fail('too-short', 'The text is a single short line; a story needs at least a paragraph.')
  }
  return told(storyFromText(text.value))
}

function told(story: ImportedStory): Result<ImportedStory> {
  return story.blocks.length === 0
    ? fail('no-story', 'No text of a story was found in the input.')
    : ok(story)
}
