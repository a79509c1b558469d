'use client'
import { type ReactNode, useActionState } from 'react'
import { MadeLink } from '#components/admin/previews/made-link.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, Select, TextInput } from '#components/admin/ui/field.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { Result } from '#lib/result.ts'

export type PreviewLinkMade = { url: string; expiresAt: Date }

type PreviewLinkFormProps = {
  articleId: string
  revision: { id: string; number: number }
  action: (previous: Result<PreviewLinkMade> | null, form: FormData) => Promise<Result<PreviewLinkMade>>
}

const offeredHours = [24, 12, 4, 1]

/** Makes a preview link and shows its address, this one time; works without script. */
export function PreviewLinkForm({ articleId, revision, action }: PreviewLinkFormProps): ReactNode {
  const { t } = useWords()
  const [result, submit, isPending] = useActionState<Result<PreviewLinkMade> | null, FormData>(action, null)
  const errorOf = (name: string) =>
    result && !result.ok && result.field === name ? result.message : undefined
  const isUnplaced = result && !result.ok && !['recipient', 'hours'].includes(result.field ?? '')
  return (
    <section aria-labelledby="make-link" className="max-w-3xl">
      <h2 id="make-link" className="mb-2 font-serif text-lg font-semibold">
        {t('history.links.make')}
      </h2>
      {result?.ok ? <MadeLink {...result.value} /> : null}
      {isUnplaced ? <Notice tone="bad">{result.message}</Notice> : null}
      <form action={submit} className="mt-3 grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_auto_auto]">
        <input type="hidden" name="articleId" value={articleId} />
        <Field
          label={t('history.links.recipient')}
          hint={t('history.links.recipientHint')}
          error={errorOf('recipient')}
        >
          {(control) => <TextInput {...control} name="recipient" maxLength={120} autoComplete="off" />}
        </Field>
        <Field label={t('history.links.shows')}>
          {(control) => (
            <Select
              {...control}
              name="revisionId"
              options={[
                { value: '', label: t('history.links.follow') },
                { value: revision.id, label: t('history.links.pinned', { number: revision.number }) },
              ]}
            />
          )}
        </Field>
        <Field label={t('history.links.hours')} error={errorOf('hours')}>
          {(control) => (
            <Select
              {...control}
              name="hours"
              options={offeredHours.map((hours) => ({
                value: String(hours),
                label: t('history.links.hoursOption', { hours }),
              }))}
            />
          )}
        </Field>
        <div className="sm:col-span-3">
          <Button type="submit" tone="strong" pending={isPending}>
            {t('history.links.submit')}
          </Button>
        </div>
      </form>
    </section>
  )
}
