import { rootAttributes } from '#blocks/body/block-root.ts'
import type { HtmlContext } from '#blocks/context.ts'
import { captionToHtml, captionToText, pictureToHtml } from '#blocks/image/picture-html.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { englishReaderWords, type ReaderWords } from '#blocks/reader-words.ts'
import { escapeHtml, htmlAttributes } from '#lib/html/escape.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import { type PlayedFile, playedFile } from '#blocks/video/played-file.ts'
import { fill } from '#lib/text/fill.ts'

export type Recording = {
  id: string
  type: 'video' | 'audio'
  media: string | null
  url: string | null
  poster?: string | null
  title: string
  caption: Inline
  credit: string
  durationSeconds: number | null
  transcript: Inline[]
  /** Whether this sound is the story itself, read aloud. */
  narration?: boolean
  captions?: { lang: string; label: string; media: string | null }[]
}

/** What the card of a recording says; '' and null are not shown. */
export type MediaCard = {
  label: string
  title: string
  duration: { dateTime: string; text: string } | null
  link: { href: string; text: string } | null
  transcriptLabel: string
}

/** The card of a video or a sound recording as reader page, light page and feeds show it. */
export function mediaCard(recording: Recording, words: ReaderWords, played: PlayedFile | null): MediaCard {
  const isVideo = recording.type === 'video'
  const seconds = played?.durationSeconds ?? recording.durationSeconds
  return {
    label: isVideo ? words.video : words.audio,
    title: recording.title,
    duration:
      seconds === null
        ? null
        : {
            dateTime: `PT${Math.round(seconds)}S`,
            text: fill(words.duration, { duration: clockOf(seconds) }),
          },
    link:
      recording.url !== null && isWebUrl(recording.url)
        ? { href: recording.url, text: isVideo ? words.watchOriginal : words.listenToOriginal }
        : null,
    transcriptLabel: words.transcript,
  }
}

/** Seconds as on a player: `4:05`, `1:04:05`. */
export function clockOf(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60) % 60
  const hours = Math.floor(whole / 3600)
  const tail = String(whole % 60).padStart(2, '0')
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, '0')}:${tail}`
}

/** The classes of a recording's root element. */
export function recordingClasses({ narration = false }: Recording): string[] {
  return ['media-card', ...(narration ? ['is-narration'] : [])]
}

/** The card as markup. */
export function recordingToHtml(recording: Recording, context: HtmlContext): string {
  const { words = englishReaderWords, siteUrl } = context
  const played = playedFile(recording, context.references)
  const card = mediaCard(recording, words, played)
  const poster = played
    ? playerToHtml(played, recording, siteUrl)
    : pictureToHtml({ media: recording.poster ?? null, alt: '', decorative: true }, context)
  const caption = captionToHtml(recording.caption, recording.credit, siteUrl)
  const transcript = recording.transcript.map((text) => `<p>${inlineToHtml(text, siteUrl)}</p>`)
  return [
    `<figure${rootAttributes(recording, ...recordingClasses(recording))}>${poster}`,
    `<p class="media-label">${escapeHtml(card.label)}</p>`,
    card.title === '' ? '' : `<p class="media-title">${escapeHtml(card.title)}</p>`,
    card.duration
      ? `<p><time class="media-duration" datetime="${card.duration.dateTime}">${escapeHtml(card.duration.text)}</time></p>`
      : '',
    card.link
      ? `<p><a class="media-link" href="${escapeHtml(card.link.href)}" rel="noopener external nofollow">${escapeHtml(card.link.text)}</a></p>`
      : '',
    transcript.length === 0
      ? ''
      : `<details class="media-transcript"><summary>${escapeHtml(card.transcriptLabel)}</summary>${transcript.join('')}</details>`,
    caption === '' ? '' : `<figcaption>${caption}</figcaption>`,
    '</figure>',
  ].join('')
}

function playerToHtml(played: PlayedFile, { type, title }: Recording, siteUrl: string): string {
  const { widthPx, heightPx, poster, subtitles } = played
  const tracks = subtitles.map(({ src, lang, label }) => {
    const attributes = { kind: 'captions', src: `${siteUrl}${src}`, srclang: lang, label }
    return `<track${htmlAttributes(attributes)}>`
  })
  const attributes = {
    class: 'player',
    controls: '',
    preload: 'none',
    src: `${siteUrl}${played.src}`,
    ...(poster !== null && { poster: `${siteUrl}${poster}` }),
    ...(type === 'video' && { width: widthPx, height: heightPx }),
    ...(title !== '' && { 'aria-label': title }),
  }
  return `<${type}${htmlAttributes(attributes)}>${tracks.join('')}</${type}>`
}

/** Title, caption and transcript as text. */
export function recordingToText(recording: Recording): string {
  return [
    recording.title,
    ...recording.transcript.map(inlineToText),
    captionToText(recording.caption, recording.credit),
  ]
    .filter((line) => line !== '')
    .join('\n')
}
