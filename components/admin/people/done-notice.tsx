import type { ReactNode } from 'react'
import { Notice } from '#components/admin/ui/notice.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

export type Done = { saved?: string; removed?: string; merged?: string }

/** What the last action did, as the address after it says. */
export function DoneNotice({ done, t }: { done: Done; t: AdminWords['t'] }): ReactNode {
  const [what, name] = Object.entries(done).find(([, value]) => value) ?? []
  if (!name) return null
  const words = {
    saved: t('people.saved', { name }),
    removed: t('people.removed', { name }),
    merged: t('people.merged', { name }),
  }
  return (
    <div className="mb-4">
      <Notice tone="good">{words[what as keyof Done]}</Notice>
    </div>
  )
}
