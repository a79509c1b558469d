import type { Element } from 'domhandler'
import type { ImportContext } from '#blocks/context.ts'
import { defineBlock } from '#blocks/define.ts'
import {
  inlineField,
  inlineListField,
  itemsField,
  mediaField,
  numberField,
  textField,
  urlField,
} from '#blocks/fields.ts'
import { resolveHref } from '#blocks/inline/inline-from-html.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { recordingToHtml, recordingToText } from '#blocks/video/media-card.ts'
import { playerIn, readPlayer, readPoster, readRecordingCard } from '#blocks/video/read-recording.ts'
import { allNamed, hasClass } from '#lib/html/elements.ts'

const captionFields = {
  lang: textField('Language', { required: 'error' }),
  label: textField('Label'),
  media: mediaField('File', { required: 'error', holds: 'subtitles' }),
}

export const video = defineBlock({
  type: 'video',
  label: 'Video',
  version: 1,
  fields: {
    media: mediaField('File', { holds: 'film' }),
    url: urlField('Address of the original'),
    poster: mediaField('Still'),
    title: textField('Title', { required: 'warn', warnAbove: 140 }),
    caption: inlineField('Caption', { warnAbove: 400 }),
    credit: textField('Credit', { required: 'error' }),
    durationSeconds: numberField('Duration'),
    captions: itemsField('Subtitles', captionFields),
    transcript: inlineListField('Transcript', { required: 'warn' }),
  },
  toHtml: recordingToHtml,
  toText: recordingToText,
  fromHtml(element, context) {
    if (hasClass(element, 'block-video')) {
      return { ...readRecordingCard(element, context), poster: readPoster(element, context), captions: [] }
    }
    const player = playerIn(element, 'video')
    if (!player) return null
    return {
      ...readPlayer(player, element, 'video', context),
      poster: readPoster(player, context),
      captions: readTracks(player, context),
    }
  },
  references: (block) => ({
    media: [block.media, block.poster, ...block.captions.map((track) => track.media)].filter(
      (id) => id !== null,
    ),
    articles: [],
    urls: [...(block.url === null ? [] : [block.url]), ...linksOf(block.caption, ...block.transcript)],
  }),
  check(block) {
    if (block.media === null) {
      return block.url === null
        ? [{ field: 'media', severity: 'warn', message: 'Video: neither a file nor an address' }]
        : []
    }
    return block.captions.length === 0
      ? [{ field: 'captions', severity: 'warn', message: 'Video: no subtitles for those who cannot hear it' }]
      : []
  },
})

function readTracks(player: Element, context: ImportContext) {
  return allNamed(player, 'track').flatMap((track) => {
    const url = resolveHref(track.attribs.src ?? '', context.baseUrl)
    if (url === null) return []
    const media = context.mediaFor?.({ url, kind: 'video' }) ?? null
    return [{ lang: track.attribs.srclang ?? '', label: track.attribs.label ?? '', media }]
  })
}
