'use client'
import type { ReactNode } from 'react'
import { useWords } from '#components/admin/ui/words.tsx'

/** How much of the room for a text is taken, in characters; it never stops anybody from typing. */
export function LengthMeter({ length, limit }: { length: number; limit: number }): ReactNode {
  const { t } = useWords()
  const over = length - limit
  const label =
    over > 0
      ? t('admin.form.tooLong', { length, limit, over })
      : t('admin.form.characters', { length, limit })
  return (
    <span className="tabular flex shrink-0 items-center gap-1.5 text-xs text-soft" title={label}>
      <span className="sr-only">{label}</span>
      <svg
        viewBox="0 0 40 4"
        className="h-1 w-10 rounded-full bg-rule"
        aria-hidden
        preserveAspectRatio="none"
      >
        <rect
          width={Math.min(40, (length / limit) * 40)}
          height="4"
          className={over > 0 ? 'fill-bad' : 'fill-soft'}
        />
      </svg>
      <span aria-hidden className={over > 0 ? 'font-medium text-bad' : ''}>
        {length}/{limit}
      </span>
    </span>
  )
}
