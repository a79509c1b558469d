import NextLink from 'next/link'
import { type ReactNode, useId } from 'react'

/** One list of the desk under its name. */
export function DeskSection({
  title,
  count,
  note,
  more,
  children,
}: {
  title: string
  count?: number
  note?: string
  more?: { href: string; label: string }
  children: ReactNode
}): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className="flex items-baseline justify-between gap-4 border-b border-edge pb-1">
        <h2 id={id} className="text-base font-semibold">
          {title}
          {count ? <span className="tabular ms-2 font-normal text-soft">{count}</span> : null}
        </h2>
        {note ? <span className="text-xs text-soft">{note}</span> : null}
        {more ? (
          <NextLink href={more.href} className="text-sm text-accent hover:underline">
            {more.label}
          </NextLink>
        ) : null}
      </div>
      {children}
    </section>
  )
}

/** What stands where a list of the desk has nothing. */
export function DeskNothing({ title, hint }: { title: string; hint?: string }): ReactNode {
  return (
    <p className="py-2.5 text-soft">
      {title}
      {hint ? <span className="block text-sm">{hint}</span> : null}
    </p>
  )
}
