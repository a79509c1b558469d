import { Fragment, type ReactNode } from 'react'

/** The texts of these names that are not empty, each in a span `embed-<name>`, with spaces between. */
export function Spans<Name extends string>({
  texts,
  names,
}: {
  texts: Record<Name, string>
  names: Name[]
}): ReactNode {
  return names
    .filter((name) => texts[name] !== '')
    .map((name, index) => (
      <Fragment key={name}>
        {index > 0 ? ' ' : null}
        <span className={`embed-${name}`}>{texts[name]}</span>
      </Fragment>
    ))
}
