import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { ReferencedPicture } from '#blocks/image/referenced-picture.reader.tsx'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import type { ReadContext } from '#blocks/read-context.ts'
import { mediaCard, type Recording, recordingClasses } from '#blocks/video/media-card.ts'
import { playedFile } from '#blocks/video/played-file.ts'
import { Player } from '#blocks/video/player.reader.tsx'
import { Caption } from '#components/article/caption.tsx'

/** Card of a video or a sound recording: what it is, how long, its words, and where the original is. */
export function MediaCard({ recording, context }: { recording: Recording; context: ReadContext }): ReactNode {
  const played = playedFile(recording, context.references)
  const card = mediaCard(recording, context.words, played)
  return (
    <figure {...rootProps(recording, ...recordingClasses(recording))}>
      {played ? (
        <Player played={played} isVideo={recording.type === 'video'} title={card.title} />
      ) : (
        <ReferencedPicture
          shown={{ media: recording.poster ?? null, alt: '', decorative: true }}
          context={context}
          sizes="(min-width: 48rem) 42rem, 100vw"
        />
      )}
      <p className="media-label">{card.label}</p>
      {card.title === '' ? null : <p className="media-title">{card.title}</p>}
      {card.duration ? (
        <p>
          <time className="media-duration" dateTime={card.duration.dateTime}>
            {card.duration.text}
          </time>
        </p>
      ) : null}
      {card.link ? (
        <p>
          <a className="media-link" href={card.link.href} rel="noopener external nofollow">
            {card.link.text}
          </a>
        </p>
      ) : null}
      {recording.transcript.length === 0 ? null : (
        <details className="media-transcript">
          <summary>{card.transcriptLabel}</summary>
          {recording.transcript.map((text, index) => (
            <p key={index}>
              <InlineText text={text} />
            </p>
          ))}
        </details>
      )}
      <Caption caption={recording.caption} credit={recording.credit} style={context.creditStyle} />
    </figure>
  )
}
