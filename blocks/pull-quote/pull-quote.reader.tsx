import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import { AttributionLine } from '#blocks/quote/attribution.reader.tsx'
import type { ReaderProps } from '#blocks/read-context.ts'

export function PullQuoteReader({ block }: ReaderProps<'pull-quote'>): ReactNode {
  const { speaker, role } = block
  return (
    <aside {...rootProps(block)}>
      <blockquote>
        <p>
          <InlineText text={block.text} />
        </p>
        {speaker === '' && role === '' ? null : (
          <footer>
            <AttributionLine attribution={{ speaker, role }} />
          </footer>
        )}
      </blockquote>
    </aside>
  )
}
