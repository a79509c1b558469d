import type { ReactNode } from 'react'

/** One part of the account page: what it is about on the left, what can be done on the right. */
export function AccountSection({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead?: string
  children: ReactNode
}): ReactNode {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-3 border-t border-rule py-6 lg:grid-cols-[16rem_minmax(0,36rem)]"
    >
      <div>
        <h2 id={id} className="font-serif text-lg font-semibold">
          {title}
        </h2>
        {lead ? <p className="mt-1 text-sm text-soft">{lead}</p> : null}
      </div>
      <div className="grid content-start gap-4">{children}</div>
    </section>
  )
}
