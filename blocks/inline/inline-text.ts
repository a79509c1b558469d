import type { Inline } from '#blocks/inline.ts'

/** The words of rich text without marks; a hard break is a line feed. */
export function inlineToText(inline: Inline): string {
  return inline.map((node) => ('text' in node ? node.text : '\n')).join('')
}

/** Whether rich text shows nothing: no node, or white space and breaks only. */
export function inlineIsEmpty(inline: Inline): boolean {
  return inlineToText(inline).trim() === ''
}

/** Rich text without marks from plain text; line feeds become hard breaks. */
export function inlineFromText(text: string): Inline {
  return text
    .split(/\r\n?|\n/)
    .flatMap(
      (line, index): Inline => [
        ...(index > 0 ? [{ break: true as const }] : []),
        ...(line === '' ? [] : [{ text: line }]),
      ],
    )
}
