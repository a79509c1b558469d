import { type ChildNode, Element, isTag, isText, type ParentNode } from 'domhandler'
import { findAll, prepend, removeElement, textContent } from 'domutils'

type Entry = { level: number; isNumbered: boolean; content: ChildNode[] }

const listStyle = /mso-list:\s*l\d+\s+level(\d+)/i
const ignored = /mso-list:\s*ignore/i
const number = /^\s*(?:\d+|[a-z]|[ivxlc]+)[.)]/i

/**
 * Word writes lists as paragraphs (`mso-list:l0 level2 lfo1`) that begin with their bullet in an ignored span; here
 * they become lists, nested by level.
 */
export function tidyWord(root: ParentNode): void {
  for (const run of listRuns(root)) {
    const entries = run.map(entryOf)
    const [first] = run
    if (first) prepend(first, listOf(entries))
    for (const paragraph of run) removeElement(paragraph)
  }
}

/** Paragraphs of lists, those that follow each other together. */
function listRuns(root: ParentNode): Element[][] {
  const runs: Element[][] = []
  for (const paragraph of findAll((element) => levelOf(element) > 0, root.children)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && elementBefore(paragraph) === last) run.push(paragraph)
    else runs.push([paragraph])
  }
  return runs
}

function levelOf(element: Element): number {
  return Number(listStyle.exec(element.attribs.style ?? '')?.[1] ?? 0)
}

function elementBefore(element: Element): ChildNode | null {
  let node = element.prev
  while (node && !isTag(node) && !(isText(node) && node.data.trim() !== '')) node = node.prev
  return node
}

function entryOf(paragraph: Element): Entry {
  const level = levelOf(paragraph)
  const [marker] = findAll((element) => ignored.test(element.attribs.style ?? ''), paragraph.children)
  if (marker) removeElement(marker)
  return {
    level,
    isNumbered: marker !== undefined && number.test(textContent(marker)),
    content: paragraph.children,
  }
}

/** A list of entries, the deeper ones in lists inside the item before them. */
function listOf(entries: Entry[]): Element {
  const top = Math.min(...entries.map(({ level }) => level))
  const items: ChildNode[] = []
  for (let at = 0; at < entries.length; ) {
    const deeper = entries.slice(at).findIndex(({ level }) => level === top)
    if (deeper !== 0) {
      const end = deeper < 0 ? entries.length : at + deeper
      const inner = listOf(entries.slice(at, end))
      const before = items.at(-1)
      if (before && isTag(before)) adopt(before, [...before.children, inner])
      else items.push(adopt(new Element('li', {}), [inner]))
      at = end
    } else {
      items.push(adopt(new Element('li', {}), entries[at]?.content ?? []))
      at += 1
    }
  }
  return adopt(new Element(entries[0]?.isNumbered ? 'ol' : 'ul', {}), items)
}

function adopt(parent: Element, children: ChildNode[]): Element {
  parent.children = [...children]
  for (const [index, child] of children.entries()) {
    child.parent = parent
    child.prev = children[index - 1] ?? null
    child.next = children[index + 1] ?? null
  }
  return parent
}
