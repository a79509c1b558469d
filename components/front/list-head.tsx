import type { ReactNode } from 'react'

type ListHeadProps = { label?: string; title: string; description?: string; children?: ReactNode }

/** The head of a list page: what it lists, and a line about it. */
export function ListHead({ label, title, description, children }: ListHeadProps): ReactNode {
  return (
    <header className="list-head">
      {label ? <p className="label">{label}</p> : null}
      <h1>{title}</h1>
      {description ? <p className="standfirst">{description}</p> : null}
      {children}
    </header>
  )
}
