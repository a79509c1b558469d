import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** Words by the name of a node. */
export type NodeWords = Record<string, string>

/** What stands in an empty text; `paragraph` only where the caret is. */
export function placeholdersIn(t: AdminWords['t']): NodeWords {
  const caption = t('editor.text.field.caption')
  const words = t('editor.text.field.text')
  return {
    paragraph: t('editor.text.placeholder'),
    heading: t('editor.text.block.heading'),
    quote_paragraphs: words,
    pullQuote: words,
    image: caption,
    gallery_items: caption,
    embed_quoted: words,
    embed_repliedTo: words,
  }
}

/** What stands above the parts of a card that would not tell by themselves what they are. */
export function partLabelsIn(t: AdminWords['t']): NodeWords {
  const caption = t('editor.text.field.caption')
  const transcript = t('editor.text.field.transcript')
  return {
    table_caption: caption,
    video_caption: caption,
    audio_caption: caption,
    video_transcript: transcript,
    audio_transcript: transcript,
    embed_text: t('editor.text.field.text'),
  }
}
