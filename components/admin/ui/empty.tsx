import type { ReactNode } from 'react'

/** What stands where there is nothing: why, and what to do. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }): ReactNode {
  return (
    <div className="grid justify-items-center gap-1 rounded-md border border-dashed border-rule px-4 py-8 text-center">
      <p className="font-serif text-lg">{title}</p>
      {children ? <div className="max-w-prose text-sm text-soft">{children}</div> : null}
    </div>
  )
}
