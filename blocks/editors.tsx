import type { BlockEditor } from '#blocks/block-editor.ts'
import { EmbedEditor, QuotedPostEditor, RepliedToEditor } from '#blocks/embed/embed.editor.tsx'
import { GalleryEditor } from '#blocks/gallery/gallery.editor.tsx'
import { ImageEditor } from '#blocks/image/image.editor.tsx'
import { QuoteEditor } from '#blocks/quote/quote.editor.tsx'
import type { BlockType } from '#blocks/registry.ts'
import { TableEditor } from '#blocks/table/table.editor.tsx'
import { FieldsEditor } from '#components/admin/editor/text/fields/fields-editor.tsx'

/**
 * How each block is edited; a block without an editor does not compile. `null`: its words on the page are all
 * there is to edit. `FieldsEditor` is the form made from the definition.
 */
export const blockEditors: { [T in BlockType]: BlockEditor | null } = {
  paragraph: null,
  heading: null,
  list: null,
  quote: QuoteEditor,
  'pull-quote': QuoteEditor,
  image: ImageEditor,
  gallery: GalleryEditor,
  embed: EmbedEditor,
  video: FieldsEditor,
  audio: FieldsEditor,
  table: TableEditor,
  'related-link': FieldsEditor,
  'key-points': FieldsEditor,
  divider: null,
  html: FieldsEditor,
}

/** How the items and groups inside blocks are edited, by the name of their node. */
export const partEditors: Record<string, BlockEditor> = {
  gallery_items: ImageEditor,
  embed_quoted: QuotedPostEditor,
  embed_repliedTo: RepliedToEditor,
}
