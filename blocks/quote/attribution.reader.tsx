import { Fragment, type ReactNode } from 'react'
import { type Attribution, attributionParts } from '#blocks/quote/attribution.ts'

/** `Speaker, role, source`, each part in its own element. */
export function AttributionLine({ attribution }: { attribution: Partial<Attribution> }): ReactNode {
  return attributionParts(attribution).map(({ part, text, href }, index) => (
    <Fragment key={part}>
      {index > 0 ? ', ' : null}
      {part === 'source' ? (
        <cite className="source">{href === null ? text : <a href={href}>{text}</a>}</cite>
      ) : (
        <span className={part}>{text}</span>
      )}
    </Fragment>
  ))
}
