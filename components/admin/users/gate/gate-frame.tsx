import type { ReactNode } from 'react'

/** A page before signing in: the paper's name, what is asked, and nothing else. */
export function GateFrame({
  site,
  title,
  children,
}: {
  site: string
  title: string
  children: ReactNode
}): ReactNode {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-sm content-center gap-6 px-4 py-10">
      <header className="grid gap-1">
        <p className="font-serif text-lg text-soft">{site}</p>
        <h1 className="font-serif text-3xl font-semibold tracking-tight">{title}</h1>
      </header>
      {children}
    </main>
  )
}
