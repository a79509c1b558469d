import type { EditorProps, EditorView } from '@tiptap/pm/view'
import type { StoredBody } from '#blocks/body.ts'
import { newBlockId } from '#blocks/editor/ids/new-block-id.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import type { EditorSources } from '#components/admin/editor/text/editor-sources.ts'
import {
  linkSelection,
  pasteBlocks,
  pasteText,
  textSlice,
  turnIntoCard,
} from '#components/admin/editor/text/paste-blocks.ts'
import { pastedEmbed } from '#components/admin/editor/text/embeds/pasted-embed.ts'
import { rememberPicture } from '#components/admin/editor/text/fields/use-picture.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'

/** Reads foreign clipboard content as blocks; null leaves it to be pasted as plain text. */
export type ReadPaste = (content: {
  html: string
  text: string
}) => StoredBody | null | Promise<StoredBody | null>

type Means = {
  readPaste: ReadPaste | undefined
  pictures: EditorSources['pictures']
  embeds: EditorSources['embeds'] | undefined
}

/**
 * What happens to what is pasted or dropped: our own copies are put in as they are, files go to the library,
 * foreign markup to whoever reads it, and all else is plain text.
 */
export function pasteHandling(means: Means): Partial<EditorProps> {
  return {
    clipboardTextParser: (text, _context, _plain, view) => textSlice(view.state, text),
    handlePaste(view, event) {
      const data = event.clipboardData
      if (!data) return false
      const html = data.getData('text/html')
      if (pasteAddress(view, data.getData('text/plain'), means)) return true
      if (html.includes('data-pm-slice') && html.includes('data-node')) return false
      const text = data.getData('text/plain')
      const pictures = picturesIn(data)
      // Office programs send a picture of the text beside the text.
      if (pictures.length > 0 && html === '' && text === '') return addPictures(view, pictures, means)
      const { readPaste } = means
      if (readPaste && (html !== '' || text !== '')) void readAndPaste(view, readPaste, { html, text })
      else if (text !== '') pasteText(text)(view.state, view.dispatch, view)
      else return false
      return true
    },
    handleDrop(view, event) {
      const pictures = event.dataTransfer ? picturesIn(event.dataTransfer) : []
      return pictures.length > 0 && addPictures(view, pictures, means)
    },
  }
}

/**
 * An address over selected words links them; an address or embed code in an empty paragraph is its card. Undone, the
 * card is what was pasted.
 */
function pasteAddress(view: EditorView, text: string, { embeds }: Means): boolean {
  if (isWebUrl(text.trim()) && linkSelection(text.trim())(view.state, view.dispatch, view)) return true
  const { $from, empty } = view.state.selection
  const isEmptyLine =
    empty && $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const block = isEmptyLine && embeds ? pastedEmbed(text, embeds.capturedBy, new Date()) : null
  if (block === null) return false
  pasteText(text.trim().replace(/\s+/g, ' '))(view.state, view.dispatch, view)
  turnIntoCard(block)(view.state, view.dispatch, view)
  return true
}

async function readAndPaste(
  view: EditorView,
  readPaste: ReadPaste,
  content: { html: string; text: string },
): Promise<void> {
  const blocks = await Promise.resolve(readPaste(content)).catch(() => null)
  if (view.isDestroyed) return
  const command = blocks && blocks.length > 0 ? pasteBlocks(blocks) : pasteText(content.text)
  command(view.state, view.dispatch, view)
}

function addPictures(view: EditorView, files: File[], means: Means): boolean {
  const { pictures } = means
  if (!pictures.upload) return false
  for (const file of files) void addPicture(view, file, pictures)
  return true
}

async function addPicture(view: EditorView, file: File, pictures: EditorSources['pictures']): Promise<void> {
  const result = await pictures.upload?.(file)
  if (!result?.ok || view.isDestroyed) return
  rememberPicture(pictures, result.value)
  const { media, alt, decorative, caption, credit } = result.value
  const image = blockDefinitions.image.create(newBlockId(), { media, alt, decorative, caption, credit })
  pasteBlocks([image])(view.state, view.dispatch, view)
}

function picturesIn(data: DataTransfer): File[] {
  return [...data.files].filter(({ type }) => type.startsWith('image/'))
}
