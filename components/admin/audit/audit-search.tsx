import type { ReactNode } from 'react'
import { verbName } from '#components/admin/audit/verb-name.ts'
import { Button, ButtonLink } from '#components/admin/ui/button.tsx'
import { Field, Select, TextInput } from '#components/admin/ui/field.tsx'
import type { AuditFilter } from '#lib/audit/audit-filter.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** What the log is searched by; a plain form whose choices stand in the address. */
export function AuditSearch({
  filter,
  choices,
  words: { t, messages },
}: {
  filter: AuditFilter
  choices: { actors: { id: string; name: string }[]; verbs: string[] }
  words: AdminWords
}): ReactNode {
  const actors = choices.actors.map(({ id, name }) => ({ value: id, label: name }))
  const verbs = choices.verbs.map((verb) => ({ value: verb, label: verbName(verb, messages) }))
  return (
    <search>
      <form
        method="get"
        className="mb-4 grid grid-cols-2 items-end gap-3 md:grid-cols-[1fr_1fr_1.5fr_auto_auto_auto]"
      >
        <Field label={t('workflow.audit.actor')}>
          {(control) => (
            <Select
              {...control}
              name="actor"
              defaultValue={filter.actor ?? ''}
              options={[{ value: '', label: t('workflow.audit.anybody') }, ...actors]}
            />
          )}
        </Field>
        <Field label={t('workflow.audit.verb')}>
          {(control) => (
            <Select
              {...control}
              name="verb"
              defaultValue={filter.verb ?? ''}
              options={[{ value: '', label: t('workflow.audit.anything') }, ...verbs]}
            />
          )}
        </Field>
        <Field label={t('workflow.audit.subject')} className="col-span-2 md:col-span-1">
          {(control) => (
            <TextInput {...control} type="search" name="subject" defaultValue={filter.subject ?? ''} />
          )}
        </Field>
        <Field label={t('workflow.audit.from')}>
          {(control) => <TextInput {...control} type="date" name="from" defaultValue={filter.from ?? ''} />}
        </Field>
        <Field label={t('workflow.audit.until')}>
          {(control) => <TextInput {...control} type="date" name="until" defaultValue={filter.until ?? ''} />}
        </Field>
        <div className="col-span-2 flex gap-2 md:col-span-1">
          <Button type="submit">{t('workflow.audit.search')}</Button>
          {Object.values(filter).some(Boolean) ? (
            <ButtonLink href="/admin/audit" tone="quiet">
              {t('workflow.audit.clear')}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </search>
  )
}
