'use client'
import type { ReactNode } from 'react'
import { versionName } from '#components/admin/history/version-line.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, Select } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { RevisionRow } from '#lib/revisions/revision-row.ts'

type VersionPickersProps = { revisions: RevisionRow[]; base: string; shown: { from: number; to: number } }

/** Chooses two versions; a plain form whose answer is in the address. */
export function VersionPickers({ revisions, base, shown }: VersionPickersProps): ReactNode {
  const { t, lang, timeZone } = useWords()
  const options = revisions.map((revision) => ({
    value: String(revision.number),
    label: t('history.pickers.option', {
      number: revision.number,
      kind: versionName(revision, t),
      when: formatDate(revision.createdAt, 'short', lang, timeZone),
      name: revision.authorName,
    }),
  }))
  return (
    <form
      action={base}
      aria-label={t('history.pickers.title')}
      className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
      key={`${shown.from} ${shown.to}`}
    >
      <Field label={t('history.pickers.from')}>
        {(control) => <Select {...control} name="from" options={options} defaultValue={String(shown.from)} />}
      </Field>
      <Field label={t('history.pickers.to')}>
        {(control) => <Select {...control} name="to" options={options} defaultValue={String(shown.to)} />}
      </Field>
      <Button type="submit">{t('history.pickers.compare')}</Button>
    </form>
  )
}
