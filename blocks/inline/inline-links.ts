import type { Inline } from '#blocks/inline.ts'

/** The addresses that rich text links to, each once. */
export function linksOf(...texts: Inline[]): string[] {
  const hrefs = texts.flat().flatMap((node) => ('text' in node ? (node.marks ?? []) : []))
  return [...new Set(hrefs.flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])))]
}
