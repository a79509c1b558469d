import type { HtmlContext, ReferencedRecording } from '#blocks/context.ts'
import type { Recording } from '#blocks/video/media-card.ts'

type References = Pick<HtmlContext['references'], 'media' | 'recordings' | 'withheld'>

/** What a player needs: addresses on this site, and the size of what is seen in pixels. */
export type PlayedFile = {
  src: string
  mimeType: string
  durationSeconds: number
  widthPx: number
  heightPx: number
  poster: string | null
  subtitles: { src: string; lang: string; label: string }[]
}

const posterWidthPx = 960

/** The file of ours that a block of film or sound plays; null when it has none of its kind. */
export function playedFile(recording: Recording, references: References): PlayedFile | null {
  const file = recording.media === null ? undefined : references.recordings?.[recording.media]
  if (file?.kind !== (recording.type === 'video' ? 'film' : 'sound')) return null
  return {
    src: addressOf(file),
    mimeType: file.mimeType,
    durationSeconds: file.durationMs / 1_000,
    widthPx: file.widthPx,
    heightPx: file.heightPx,
    poster: posterOf(recording.poster ?? null, references),
    subtitles: (recording.captions ?? []).flatMap(({ media, lang, label }) => {
      const words = media === null ? undefined : references.recordings?.[media]
      return words?.kind === 'subtitles' ? [{ src: addressOf(words), lang, label: label || lang }] : []
    }),
  }
}

function addressOf({ folder, hash, file }: ReferencedRecording): string {
  return `${folder ?? `/media/${hash}`}/${file}`
}

function posterOf(media: string | null, references: References): string | null {
  const picture = media === null ? undefined : references.media[media]
  if (!picture) return null
  const widths = picture.widthsPx.toSorted((a, b) => a - b)
  const width = widths.findLast((one) => one <= posterWidthPx) ?? widths[0] ?? picture.widthPx
  return `${picture.folder ?? `/media/${picture.hash}`}/${width}.jpg`
}
