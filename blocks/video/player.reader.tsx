import type { ReactNode } from 'react'
import type { PlayedFile } from '#blocks/video/played-file.ts'

type PlayerProps = { played: PlayedFile; isVideo: boolean; title: string }

/** The browser's own player of a file of ours; nothing of it is asked for before somebody plays it. */
export function Player({ played, isVideo, title }: PlayerProps): ReactNode {
  const { src, poster, widthPx, heightPx } = played
  const tracks = played.subtitles.map((track) => (
    <track key={track.src} kind="captions" src={track.src} srcLang={track.lang} label={track.label} />
  ))
  const name = title === '' ? undefined : title
  if (!isVideo) return <audio className="player" controls preload="none" src={src} aria-label={name} />
  return (
    <video
      className="player"
      controls
      playsInline
      preload="none"
      src={src}
      poster={poster ?? undefined}
      width={widthPx}
      height={heightPx}
      aria-label={name}
    >
      {tracks}
    </video>
  )
}
