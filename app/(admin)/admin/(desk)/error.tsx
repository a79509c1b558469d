'use client'
import type { ReactNode } from 'react'
import { PageTrouble } from '#components/admin/shell/page-trouble.tsx'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** Stands in for a page that failed; the navigation around it stays. */
export default function DeskError({ error, retry }: Props): ReactNode {
  return <PageTrouble mark={error.digest ?? null} onAgain={retry} />
}
