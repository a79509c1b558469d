import type { Inline, InlineNode, Mark } from '#blocks/inline.ts'

const delimiters: { sign: string; type: 'strong' | 'em' | 'code' | 'sup' | 'sub' }[] = [
  { sign: '**', type: 'strong' },
  { sign: '*', type: 'em' },
  { sign: '`', type: 'code' },
  { sign: '^', type: 'sup' },
  { sign: '~', type: 'sub' },
]

/**
 * Reads the short notation of seed stories into the inline tree: `**strong**`, `*em*`, `` `code` ``,
 * `^sup^`, `~sub~`, `[words](address)`, a backslash before a sign that is meant literally, a line feed for
 * a hard break. Throws when a sign is opened and not closed.
 */
export function inline(notation: string): Inline {
  return joinEqualNeighbours(read(notation, []))
}

function read(text: string, marks: Mark[]): Inline {
  const nodes: Inline = []
  let position = 0
  while (position < text.length) {
    const link = readLink(text, position, marks)
    const marked = link ?? readMarked(text, position, marks)
    if (marked) {
      nodes.push(...marked.nodes)
      position = marked.end
      continue
    }
    if (text[position] === '\\') position++
    nodes.push(character(text[position] ?? '', marks))
    position++
  }
  return nodes
}

function readLink(text: string, start: number, marks: Mark[]) {
  const found = /^\[([^\]]+)\]\(([^)\s]+)\)/.exec(text.slice(start))
  if (!found) return null
  const [whole, words = '', href = ''] = found
  return { nodes: read(words, [...marks, { type: 'link', href }]), end: start + whole.length }
}

function readMarked(text: string, start: number, marks: Mark[]) {
  const delimiter = delimiters.find(({ sign }) => text.startsWith(sign, start))
  if (!delimiter) return null
  const from = start + delimiter.sign.length
  const end = text.indexOf(delimiter.sign, from)
  if (end <= from) throw new Error(`'${delimiter.sign}' is opened and not closed in: ${text}`)
  const words = text.slice(from, end)
  const inner: Mark[] = [...marks, { type: delimiter.type }]
  const nodes = delimiter.type === 'code' ? [withMarks(words, inner)] : read(words, inner)
  return { nodes, end: end + delimiter.sign.length }
}

function character(text: string, marks: Mark[]): InlineNode {
  return text === '\n' ? { break: true } : withMarks(text, marks)
}

function withMarks(text: string, marks: Mark[]): InlineNode {
  return marks.length > 0 ? { text, marks } : { text }
}

function joinEqualNeighbours(nodes: Inline): Inline {
  const joined: Inline = []
  for (const node of nodes) {
    const previous = joined.at(-1)
    if (previous && 'text' in previous && 'text' in node && sameMarks(previous.marks, node.marks)) {
      joined[joined.length - 1] = { ...previous, text: previous.text + node.text }
    } else joined.push(node)
  }
  return joined
}

function sameMarks(one: Mark[] | undefined, other: Mark[] | undefined): boolean {
  return JSON.stringify(one ?? []) === JSON.stringify(other ?? [])
}
