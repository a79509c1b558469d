import { type AnyNode, type ChildNode, type Document, isTag, isText, Text } from 'domhandler'
import { parseDocument } from 'htmlparser2'

const deepest = 220

/** Parses a page. Elements nested deeper than 220 give way to their text, so that no page can exhaust the stack of who walks it. */
export function parsePage(html: string): Document {
  const page = parseDocument(html, { decodeEntities: true, lowerCaseTags: true })
  flatten(page)
  return page
}

function flatten(page: Document): void {
  let level: { children: ChildNode[] }[] = [page]
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    level = level.flatMap((node) => node.children.filter(isTag))
  }
  for (const node of level) {
    const text = new Text(textBelow(node.children))
    text.parent = node as unknown as Document
    node.children = [text]
  }
}

function textBelow(nodes: ChildNode[]): string {
  const parts: string[] = []
  const open: AnyNode[] = nodes.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) parts.push(node.data)
    else if (isTag(node) && node.name !== 'script' && node.name !== 'style') {
      for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as AnyNode)
    }
  }
  return parts.join(' ')
}
