import type { ReactNode } from 'react'
import { FieldTable } from '#components/admin/history/field-table.tsx'
import { Manuscript } from '#components/admin/history/manuscript.tsx'
import type { ComparisonFrame } from '#components/admin/history/shown-value.tsx'
import { isUnchanged } from '#lib/revisions/compare/compare-contents.ts'
import type { Comparison } from '#lib/revisions/compare/comparison.ts'

type ComparisonViewProps = {
  comparison: Comparison
  numbers: { from: number; to: number }
  frame: ComparisonFrame
  restoreHref: ((blockId: string) => string) | null
}

/** Everything in which two versions differ: a line in sum, the fields, the text. */
export function ComparisonView({ comparison, numbers, frame, restoreHref }: ComparisonViewProps): ReactNode {
  const { t } = frame
  if (isUnchanged(comparison)) return <p className="text-soft">{t('history.compare.same')}</p>
  return (
    <div className="grid gap-6">
      <p className="text-sm text-soft">{summaryOf(comparison, t)}</p>
      {comparison.fields.length > 0 ? (
        <section aria-labelledby="fields">
          <h3 id="fields" className="mb-1 text-sm font-semibold">
            {t('history.compare.fields')}
          </h3>
          <FieldTable fields={comparison.fields} numbers={numbers} frame={frame} />
        </section>
      ) : null}
      {comparison.blocks.length > 0 ? (
        <section aria-labelledby="text">
          <h3 id="text" className="mb-3 text-sm font-semibold">
            {t('history.compare.text')}
          </h3>
          <Manuscript
            blocks={comparison.blocks}
            frame={frame}
            restoreHref={restoreHref}
            earlierNumber={numbers.from}
          />
        </section>
      ) : null}
    </div>
  )
}

function summaryOf({ fields, blocks }: Comparison, t: ComparisonFrame['t']): string {
  const count = (kind: string) => blocks.filter((entry) => entry.kind === kind).length
  const parts = [
    { count: count('changed'), words: t('history.compare.summaryChanged', { count: count('changed') }) },
    { count: count('added'), words: t('history.compare.summaryAdded', { count: count('added') }) },
    { count: count('removed'), words: t('history.compare.summaryRemoved', { count: count('removed') }) },
    { count: count('departed'), words: t('history.compare.summaryMoved', { count: count('departed') }) },
    { count: fields.length, words: t('history.compare.summaryFields', { count: fields.length }) },
  ]
  return parts
    .filter((part) => part.count > 0)
    .map(({ words }) => words)
    .join(', ')
}
