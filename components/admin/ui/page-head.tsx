import type { ReactNode } from 'react'

/** The head of a page: its title, what can be done there, and a line or two below. */
export function PageHead({
  title,
  actions,
  children,
}: {
  title: ReactNode
  actions?: ReactNode
  children?: ReactNode
}): ReactNode {
  return (
    <header className="mb-5">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="min-w-0 wrap-anywhere font-serif text-2xl font-semibold tracking-tight">{title}</h1>
        {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
      {children ? <div className="mt-1 max-w-prose text-soft">{children}</div> : null}
    </header>
  )
}
