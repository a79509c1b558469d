import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { blockFromElement } from '#blocks/body/block-from-element.ts'
import { importContext } from '#blocks/body/import-context.ts'
import type { ImportContext } from '#blocks/context.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { inlineIsEmpty } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { type Block, blockDefinitions } from '#blocks/registry.ts'
import { firstNamed, isBlockElement, isMediaElement, isSilentElement } from '#lib/html/elements.ts'
import { recogniseElement } from '#lib/embeds/recognise-element.ts'
import { tidyFootnotes } from '#lib/importers/clipboard/tidy-footnotes.ts'
import { tidyStyles } from '#lib/importers/clipboard/tidy-styles.ts'
import { tidyWord } from '#lib/importers/clipboard/tidy-word.ts'
import { parsePage } from '#lib/importers/html/parse-page.ts'

/** A picture that came with the text: the block that waits for its file, and where the file is. */
export type PastedPicture = { blockId: string; url: string }
export type PastedBlocks = { blocks: Block[]; pictures: PastedPicture[] }

const fragment = /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i

/**
 * What a clipboard holds as blocks: every definition's own `fromHtml`, over markup in which the habits of Word,
 * Google Docs and LibreOffice are undone. Pure, and runs in browsers. Pictures become slots and are listed with their
 * addresses (`data:` or the web); no word is dropped. The same markup gives the same ids until `newId` says otherwise.
 */
export function blocksFromClipboard(html: string, newId?: () => string): PastedBlocks {
  const root = parsePage(fragment.exec(html)?.[1] ?? html)
  tidyWord(root)
  tidyFootnotes(root)
  tidyStyles(root)
  const pasted: PastedBlocks = { blocks: [], pictures: [] }
  const made = importContext({ recogniseEmbed: recogniseElement })
  readNodes(root.children, { context: made, nextId: newId ?? (() => made.newId('clipboard')), pasted })
  return pasted
}

type Reading = { context: ImportContext; nextId: () => string; pasted: PastedBlocks }

/** Elements become blocks; text between them becomes paragraphs. */
function readNodes(nodes: AnyNode[], reading: Reading): void {
  let run: AnyNode[] = []
  const endRun = () => {
    addParagraphs(inlineFromHtml(run, null), reading)
    run = []
  }
  for (const node of nodes) {
    if (isTag(node) && !isPhrase(node)) {
      endRun()
      readElement(node, reading)
    } else if (isTag(node) || isText(node)) run.push(node)
  }
  endRun()
}

/** Whether an element stands within a line: no block and no picture, table or player below it. */
function isPhrase(element: Element): boolean {
  if (isBlockElement(element) || isMediaElement(element)) return false
  return element.children.every((child) => !isTag(child) || isPhrase(child))
}

function readElement(element: Element, reading: Reading): void {
  if (isSilentElement(element) && !isMediaElement(element)) return
  const files: string[] = []
  const context = {
    ...reading.context,
    mediaFor: ({ url, kind }: { url: string; kind: string }) => {
      if (kind === 'image') files.push(url)
      return null
    },
  }
  const block = blockFromElement(element, reading.nextId(), context)
  if (block?.type === 'paragraph') return addParagraphs(block.text, reading)
  if (block) return addBlock(block, element, files, reading)
  readNodes(element.children, reading)
}

function addBlock(block: Block, element: Element, files: string[], { pasted }: Reading): void {
  pasted.blocks.push(block)
  if (block.type !== 'image') return
  const url = files[0] ?? inlineFile(element)
  if (url !== null) pasted.pictures.push({ blockId: block.id, url })
}

/** The picture's bytes themselves, as word processors put them into an address. */
function inlineFile(element: Element): string | null {
  const image = element.name === 'img' ? element : firstNamed(element, 'img')
  const source = image?.attribs.src?.trim() ?? ''
  return /^data:image\//i.test(source) ? source : null
}

/** Two breaks in a row are how pages without paragraphs end one. */
function addParagraphs(inline: Inline, { nextId, pasted }: Reading): void {
  const parts: Inline[] = [[]]
  for (const [index, node] of inline.entries()) {
    const next = inline[index + 1]
    if ('break' in node && next && 'break' in next) parts.push([])
    else if (!('break' in node) || (parts.at(-1)?.length ?? 0) > 0) parts.at(-1)?.push(node)
  }
  for (const text of parts.filter((part) => !inlineIsEmpty(part))) {
    pasted.blocks.push(blockDefinitions.paragraph.create(nextId(), { text }))
  }
}
