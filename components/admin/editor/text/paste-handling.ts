import type { EditorProps, EditorView } from '@tiptap/pm/view'
import type { StoredBody } from '#blocks/body.ts'
import { newBlockId } from '#blocks/editor/new-block-id.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import type { EditorSources } from '#components/admin/editor/text/editor-sources.ts'
import { pasteBlocks, pasteText, textSlice } from '#components/admin/editor/text/paste-blocks.ts'
import { rememberPicture } from '#components/admin/editor/text/fields/use-picture.ts'

/** Reads foreign clipboard content as blocks; null leaves it to be pasted as plain text. */
export type ReadPaste = (content: {
  html: string
  text: string
}) => StoredBody | null | Promise<StoredBody | null>

type Means = { readPaste: ReadPaste | undefined; pictures: EditorSources['pictures'] }

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
