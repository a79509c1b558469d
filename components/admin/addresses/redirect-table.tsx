import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import type { Redirect } from '#lib/addresses/redirects/redirect.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

type RedirectTableProps = {
  redirects: Redirect[]
  /** Null for those who may only look. */
  remove: ((previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>) | null
  t: AdminWords['t']
}

/** Old addresses with where they lead; each can be tried. */
export function RedirectTable({ redirects, remove, t }: RedirectTableProps): ReactNode {
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t('addresses.from')}</Th>
          <Th>{t('addresses.to')}</Th>
          {remove ? (
            <Th>
              <span className="sr-only">{t('people.remove')}</span>
            </Th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {redirects.map(({ from, to }) => (
          <tr key={from}>
            <Td className="font-mono text-sm wrap-anywhere">
              <a href={from}>{from}</a>
            </Td>
            <Td className="font-mono text-sm wrap-anywhere">
              {to === null ? <Badge tone="warn">{t('addresses.gone')}</Badge> : <a href={to}>{to}</a>}
            </Td>
            {remove ? (
              <Td className="md:text-end">
                <ActionForm action={remove} className="inline-grid gap-2">
                  <input type="hidden" name="from" value={from} />
                  <SubmitButton tone="quiet" aria-label={t('addresses.remove', { from })}>
                    {t('people.remove')}
                  </SubmitButton>
                </ActionForm>
              </Td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
