import type { Inline } from '#blocks/inline.ts'

/** The part of rich text between two positions in its characters (a hard break counts as one), without white space at its ends. */
export function sliceInline(inline: Inline, from: number, to = Number.POSITIVE_INFINITY): Inline {
  const part: Inline = []
  let at = 0
  for (const node of inline) {
    const length = 'break' in node ? 1 : node.text.length
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)]
    if (start < end) part.push('break' in node ? node : { ...node, text: node.text.slice(start, end) })
    at += length
  }
  return trimmed(part)
}

/** Characters of rich text, hard breaks as line feeds. */
export function textOf(inline: Inline): string {
  return inline.map((node) => ('break' in node ? '\n' : node.text)).join('')
}

function trimmed(inline: Inline): Inline {
  const nodes = [...inline]
  while (nodes.length > 0) {
    const first = nodes[0]
    if (first === undefined || (!('break' in first) && first.text.trimStart() !== '')) break
    nodes.shift()
  }
  while (nodes.length > 0) {
    const last = nodes.at(-1)
    if (last === undefined || (!('break' in last) && last.text.trimEnd() !== '')) break
    nodes.pop()
  }
  return nodes.map((node, index) => {
    if ('break' in node) return node
    const start = index === 0 ? node.text.trimStart() : node.text
    return { ...node, text: index === nodes.length - 1 ? start.trimEnd() : start }
  })
}
