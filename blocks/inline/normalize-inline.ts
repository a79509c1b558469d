import { type Inline, type InlineNode, type Mark, simpleMarks } from '#blocks/inline.ts'
import { isSafeHref } from '#lib/html/safe-href.ts'

/**
 * The one spelling of rich text: runs with equal marks joined, empty runs gone, marks unique and in one order
 * (link, strong, em, code, sup, sub), unsafe links reduced to their text. Idempotent; the text stays the same.
 */
export function normalizeInline(inline: Inline): Inline {
  const normal: InlineNode[] = []
  for (const node of inline) {
    if ('break' in node) {
      normal.push({ break: true })
    } else if (node.text !== '') {
      appendRun(normal, node.text, normalMarks(node.marks ?? []))
    }
  }
  return normal
}

/** Rich text without white space and breaks at both ends. */
export function trimInline(inline: Inline): Inline {
  return trimEnd(trimEnd(normalizeInline(inline)).toReversed(), true).toReversed()
}

/** The part of rich text between two places, counted as in `inlineToText` (UTF-16 units, a break is one). */
export function sliceInline(inline: Inline, start: number, end: number): Inline {
  const part: InlineNode[] = []
  let position = 0
  for (const node of inline) {
    const length = 'text' in node ? node.text.length : 1
    const from = Math.max(start - position, 0)
    const to = Math.min(end - position, length)
    if (from < to) part.push('text' in node ? { ...node, text: node.text.slice(from, to) } : node)
    position += length
  }
  return part
}

function appendRun(normal: InlineNode[], text: string, marks: Mark[]): void {
  const last = normal.at(-1)
  if (last && 'text' in last && sameMarks(last.marks ?? [], marks)) {
    normal[normal.length - 1] = { ...last, text: last.text + text }
  } else {
    normal.push(marks.length === 0 ? { text } : { text, marks })
  }
}

function normalMarks(marks: Mark[]): Mark[] {
  const link = marks.find((mark) => mark.type === 'link' && isSafeHref(mark.href))
  const simple = simpleMarks.filter((type) => marks.some((mark) => mark.type === type))
  return [...(link ? [link] : []), ...simple.map((type) => ({ type }))]
}

function sameMarks(a: Mark[], b: Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]))
}

/** Whether two marks are the same, link targets included. */
export function sameMark(a: Mark, b: Mark | undefined): boolean {
  if (b === undefined || a.type !== b.type) return false
  return a.type !== 'link' || (b.type === 'link' && a.href === b.href)
}

// Works on the end of the array; `reversed` says that the array is back to front, its texts are not.
function trimEnd(inline: Inline, reversed = false): Inline {
  const last = inline.at(-1)
  if (last === undefined) return []
  const rest = inline.slice(0, -1)
  if ('break' in last) return trimEnd(rest, reversed)
  const text = reversed ? last.text.trimStart() : last.text.trimEnd()
  return text === '' ? trimEnd(rest, reversed) : [...rest, { ...last, text }]
}
