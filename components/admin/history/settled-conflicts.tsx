import type { ReactNode } from 'react'
import { readableValue } from '#components/admin/story/conflicts/readable-value.ts'
import { Time } from '#components/admin/ui/time.tsx'
import type { SettledConflict } from '#lib/drafts/list-settled-conflicts.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** Conflicts somebody decided, each with both texts, so that the one not taken can still be read and copied. */
export function SettledConflicts({
  conflicts,
  t,
}: {
  conflicts: SettledConflict[]
  t: AdminWords['t']
}): ReactNode {
  if (conflicts.length === 0) return null
  return (
    <details className="mt-6">
      <summary className="cursor-pointer text-sm font-semibold pointer-coarse:py-2">
        {t('history.settled.title', { count: conflicts.length })}
      </summary>
      <ol className="mt-2 grid gap-4">
        {conflicts.map((conflict) => (
          <li key={conflict.id} className="grid gap-1 border-s-3 border-rule ps-3">
            <p className="text-sm text-soft">
              <Time at={conflict.resolvedAt} form="moment" />{' '}
              {t(`history.settled.${conflict.choice}`, { name: conflict.resolvedByName })}
            </p>
            <dl className="grid gap-1 font-serif wrap-anywhere">
              <dt className="font-sans text-xs text-soft">{t('history.settled.inStory')}</dt>
              <dd className="whitespace-pre-wrap">{readableValue(conflict.saved)}</dd>
              <dt className="font-sans text-xs text-soft">
                {t('history.settled.by', { name: conflict.byName })}
              </dt>
              <dd className="whitespace-pre-wrap">{readableValue(conflict.incoming)}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </details>
  )
}
