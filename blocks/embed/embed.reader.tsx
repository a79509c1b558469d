import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { type CardTime, type EmbedCard, embedCard } from '#blocks/embed/embed-card.ts'
import { Spans } from '#blocks/embed/spans.reader.tsx'
import { ReferencedPicture } from '#blocks/image/referenced-picture.reader.tsx'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import type { Inline } from '#blocks/inline.ts'
import type { ReaderProps } from '#blocks/read-context.ts'

/** A card of this site alone: nothing is asked of the network before a reader follows the link. */
export function EmbedReader({ block, context }: ReaderProps<'embed'>): ReactNode {
  const card = embedCard(block, context)
  return (
    <article {...rootProps(block, 'embed-card')} data-network={block.network}>
      <header className="embed-header">
        <Spans texts={card} names={['label', 'author', 'handle', 'verified']} />
      </header>
      {card.title === '' ? null : <p className="embed-title">{card.title}</p>}
      {card.paragraphs.length === 0 ? null : (
        <div className="embed-text">
          <Paragraphs paragraphs={card.paragraphs} />
        </div>
      )}
      <ReferencedPicture
        shown={{ media: block.media, alt: '', decorative: true }}
        context={context}
        sizes="(min-width: 48rem) 36rem, 100vw"
      />
      {card.quoted ? <QuotedPost quoted={card.quoted} /> : null}
      <CardFooter card={card} />
    </article>
  )
}

function QuotedPost({ quoted }: { quoted: NonNullable<EmbedCard['quoted']> }): ReactNode {
  return (
    <blockquote className="embed-quoted">
      <p className="embed-header">
        <Spans texts={quoted} names={['label', 'author', 'handle']} />
      </p>
      <Paragraphs paragraphs={quoted.paragraphs} />
      {quoted.time ? (
        <p>
          <Time time={quoted.time} />
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
    <p key={index}>
      <InlineText text={text} />
    </p>
  ))
}

function Time({ time }: { time: CardTime }): ReactNode {
  return <time dateTime={time.dateTime}>{time.text}</time>
}
