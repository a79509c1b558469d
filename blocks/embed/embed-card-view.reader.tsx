import type { ReactNode } from 'react'
import type { CardTime, EmbedCard, OtherPost } from '#blocks/embed/embed-card.ts'
import { Spans } from '#blocks/embed/spans.reader.tsx'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import type { Inline } from '#blocks/inline.ts'

type Props = {
  /** The root element's own properties, its anchor and its block among them. */
  root: { className: string; id?: string }
  kind: string
  network: string
  card: EmbedCard
  picture: ReactNode
  /** What loads the original in its place, where that may be offered. */
  original?: ReactNode
}

/** The card of an embed as readers see it, and as the editor sees it beforehand. */
export function EmbedCardView({ root, kind, network, card, picture, original }: Props): ReactNode {
  return (
    <article {...root} data-network={network} data-kind={kind}>
      <header className="embed-header">
        <Spans texts={card} names={['label', 'author', 'handle', 'verified']} />
      </header>
      <Other post={card.repliedTo} relation="replied" />
      {card.title === '' ? null : <p className="embed-title">{card.title}</p>}
      {card.duration ? (
        <p className="embed-duration">
          <Time time={card.duration} />
        </p>
      ) : null}
      {card.paragraphs.length === 0 ? null : (
        <div className="embed-text">
          <Paragraphs paragraphs={card.paragraphs} />
        </div>
      )}
      {picture === null ? null : <div className="embed-picture">{picture}</div>}
      <Other post={card.quoted} relation="quoted" />
      {original}
      {card.counts === '' ? null : <p className="embed-counts">{card.counts}</p>}
      <CardFooter card={card} />
    </article>
  )
}

function Other({ post, relation }: { post: OtherPost | null; relation: 'quoted' | 'replied' }): ReactNode {
  if (!post) return null
  return (
    <blockquote className={`embed-${relation}`}>
      <p className="embed-header">
        <Spans texts={post} names={['label', 'author', 'handle']} />
      </p>
      <Paragraphs paragraphs={post.paragraphs} />
      {post.time ? (
        <p className="embed-posted">
          <Time time={post.time} />
        </p>
      ) : null}
    </blockquote>
  )
}

function CardFooter({ card }: { card: EmbedCard }): ReactNode {
  return (
    <footer className="embed-footer">
      {card.time ? <Time time={card.time} /> : null}
      {card.link ? (
        <>
          {' '}
          <a href={card.link.href} rel="noopener external nofollow">
            {card.link.text}
          </a>
        </>
      ) : null}{' '}
      <Spans texts={card} names={['captured', 'state']} />
    </footer>
  )
}

function Paragraphs({ paragraphs }: { paragraphs: Inline[] }): ReactNode {
  return paragraphs.map((text, index) => (
    <p key={index} dir="auto">
      <InlineText text={text} />
    </p>
  ))
}

function Time({ time }: { time: CardTime }): ReactNode {
  return <time dateTime={time.dateTime}>{time.text}</time>
}
