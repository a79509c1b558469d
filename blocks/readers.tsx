import { Fragment, type ReactNode } from 'react'
import { AudioReader } from '#blocks/audio/audio.reader.tsx'
import { rootProps } from '#blocks/body/block-root.ts'
import { isKnownBlock, type StoredBody } from '#blocks/body.ts'
import { DividerReader } from '#blocks/divider/divider.reader.tsx'
import { EmbedReader } from '#blocks/embed/embed.reader.tsx'
import { GalleryReader } from '#blocks/gallery/gallery.reader.tsx'
import { HeadingReader } from '#blocks/heading/heading.reader.tsx'
import { HtmlReader } from '#blocks/html/html.reader.tsx'
import { ImageReader } from '#blocks/image/image.reader.tsx'
import { KeyPointsReader } from '#blocks/key-points/key-points.reader.tsx'
import { CorrectionLink } from '#blocks/inline/correction-link.reader.tsx'
import { ListReader } from '#blocks/list/list.reader.tsx'
import { ParagraphReader } from '#blocks/paragraph/paragraph.reader.tsx'
import { PullQuoteReader } from '#blocks/pull-quote/pull-quote.reader.tsx'
import { QuoteReader } from '#blocks/quote/quote.reader.tsx'
import type { ReadContext, ReaderProps } from '#blocks/read-context.ts'
import type { Block, BlockType } from '#blocks/registry.ts'
import { RelatedLinkReader } from '#blocks/related-link/related-link.reader.tsx'
import { TableReader } from '#blocks/table/table.reader.tsx'
import { VideoReader } from '#blocks/video/video.reader.tsx'
import { withCorrectionMarks } from '#lib/corrections/with-correction-marks.ts'

/** How readers see each block; a block without a reader does not compile. */
const readers: { [T in BlockType]: (props: ReaderProps<T>) => ReactNode } = {
  paragraph: ParagraphReader,
  heading: HeadingReader,
  list: ListReader,
  quote: QuoteReader,
  'pull-quote': PullQuoteReader,
  image: ImageReader,
  gallery: GalleryReader,
  embed: EmbedReader,
  video: VideoReader,
  audio: AudioReader,
  table: TableReader,
  'related-link': RelatedLinkReader,
  'key-points': KeyPointsReader,
  divider: DividerReader,
  html: HtmlReader,
}

/** A whole body; what this version cannot read is shown as its text. */
export function Body({ body, context }: { body: StoredBody; context: ReadContext }): ReactNode {
  return body.map((block) => {
    const marks = context.correctionMarks?.[block.id]
    if (!marks) return <AnyBlock key={block.id} block={block} context={context} />
    const behind = marks.filter(({ at }) => at === null)
    return (
      <Fragment key={block.id}>
        <AnyBlock block={withCorrectionMarks(block, marks)} context={context} />
        {behind.length === 0 ? null : (
          <p className="corrected-behind" data-unquoted>
            {behind.map(({ mark }) => (
              <CorrectionLink key={mark.id} mark={mark} />
            ))}
          </p>
        )}
      </Fragment>
    )
  })
}

function AnyBlock({ block, context }: { block: StoredBody[number]; context: ReadContext }): ReactNode {
  return isKnownBlock(block) ? (
    <BlockReader block={block} context={context} />
  ) : (
    <p {...rootProps(block)}>{block.text}</p>
  )
}

// A method's type, which accepts the readers of single types: the table pairs each type with its own.
type AnyReader = { read(props: { block: Block; context: ReadContext }): ReactNode }['read']

/** One block of any type. */
export function BlockReader({ block, context }: { block: Block; context: ReadContext }): ReactNode {
  const Reader: AnyReader = readers[block.type]
  return <Reader block={block} context={context} />
}
