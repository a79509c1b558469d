import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import type { ReaderProps } from '#blocks/read-context.ts'
import { sanitizeMarkup } from '#lib/html/sanitize.ts'

/** Sanitised when it was saved and again here: what is stored may be older than the rules. */
export function HtmlReader({ block }: ReaderProps<'html'>): ReactNode {
  return <div {...rootProps(block)} dangerouslySetInnerHTML={{ __html: sanitizeMarkup(block.html) }} />
}
