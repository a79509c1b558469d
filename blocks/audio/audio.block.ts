import { defineBlock } from '#blocks/define.ts'
import {
  flagField,
  inlineField,
  inlineListField,
  laterField,
  mediaField,
  numberField,
  textField,
  urlField,
} from '#blocks/fields.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { recordingToHtml, recordingToText } from '#blocks/video/media-card.ts'
import { playerIn, readPlayer, readRecordingCard } from '#blocks/video/read-recording.ts'
import { hasClass } from '#lib/html/elements.ts'

export const audio = defineBlock({
  type: 'audio',
  label: 'Audio',
  version: 1,
  fields: {
    media: mediaField('File', { holds: 'sound' }),
    url: urlField('Address of the original'),
    title: textField('Title', { required: 'warn', warnAbove: 140 }),
    caption: inlineField('Caption', { warnAbove: 400 }),
    credit: textField('Credit', { required: 'error' }),
    durationSeconds: numberField('Duration'),
    transcript: inlineListField('Transcript', { required: 'warn' }),
    narration: laterField(flagField('Narration', false)),
  },
  toHtml: recordingToHtml,
  toText: recordingToText,
  fromHtml(element, context) {
    if (hasClass(element, 'block-audio')) {
      return { ...readRecordingCard(element, context), narration: hasClass(element, 'is-narration') }
    }
    const player = playerIn(element, 'audio')
    return player && { ...readPlayer(player, element, 'audio', context), narration: false }
  },
  references: (block) => ({
    media: block.media === null ? [] : [block.media],
    articles: [],
    urls: [...(block.url === null ? [] : [block.url]), ...linksOf(block.caption, ...block.transcript)],
  }),
  check: (block) =>
    block.media === null && block.url === null
      ? [{ field: 'media', severity: 'warn', message: 'Audio: neither a file nor an address' }]
      : [],
})
