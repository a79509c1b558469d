import { Element, isTag, type ParentNode, Text } from 'domhandler'
import { findAll, removeElement, replaceElement, textContent } from 'domutils'

/** How word processors address a note from the text, and the text from a note: Word, Google Docs, LibreOffice. */
const toNote = /^#(?:_ftn|_edn|ftnt|sdfootnote|sdendnote)(\d+)(?:sym)?$/i
const toText = /^#(?:_ftnref|_ednref|ftnt_ref|sdfootnote|sdendnote)(\d+)(?:anc)?$/i
const isBackLink = /ref\d|anc$/i

/**
 * Footnotes of word processors: the mark in the text becomes a superscript number, the note a paragraph at the end
 * that begins with the same number. Links into the document itself, which would lead nowhere, give way to their text.
 */
export function tidyFootnotes(root: ParentNode): void {
  for (const link of findAll((element) => element.name === 'a' && isInner(element), root.children)) {
    const href = link.attribs.href ?? ''
    const number = isBackLink.test(href) ? toText.exec(href)?.[1] : toNote.exec(href)?.[1]
    if (number === undefined) unwrap(link)
    else replaceElement(outermostMark(link), superscript(number))
  }
  for (const anchor of findAll(
    (element) => element.name === 'a' && element.attribs.href === undefined,
    root.children,
  )) {
    if (textContent(anchor).trim() === '') removeElement(anchor)
    else unwrap(anchor)
  }
}

function isInner(link: Element): boolean {
  return /^(?:#|about:blank#|file:)/i.test(link.attribs.href ?? '')
}

/** The mark with the superscript it may stand in, so that it is not raised twice. */
function outermostMark(link: Element): Element {
  let mark = link
  for (let parent = link.parent; parent && isTag(parent); parent = parent.parent) {
    if (
      !['sup', 'span', 'a'].includes(parent.name) ||
      textContent(parent).trim() !== textContent(link).trim()
    )
      break
    mark = parent
  }
  return mark
}

function superscript(number: string): Element {
  const text = new Text(number)
  const element = new Element('sup', {}, [text])
  text.parent = element
  return element
}

function unwrap(element: Element): void {
  const { parent } = element
  if (!parent) return
  const at = parent.children.indexOf(element)
  parent.children.splice(at, 1, ...element.children)
  for (const [index, child] of parent.children.entries()) {
    child.parent = parent
    child.prev = parent.children[index - 1] ?? null
    child.next = parent.children[index + 1] ?? null
  }
}
