'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Badge, type BadgeTone } from '#components/admin/ui/badge.tsx'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { PreviewLinkRow, PreviewLinkState } from '#lib/previews/preview-link.ts'
import type { Result } from '#lib/result.ts'

type PreviewLinkTableProps = {
  links: PreviewLinkRow[]
  revoke: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
}

const tones: Record<PreviewLinkState, BadgeTone> = { open: 'good', expired: 'plain', revoked: 'plain' }

/** The preview links of a story, newest first; open ones can be ended. */
export function PreviewLinkTable({ links, revoke }: PreviewLinkTableProps): ReactNode {
  const { t } = useWords()
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t('history.links.for')}</Th>
          <Th>{t('history.links.version')}</Th>
          <Th>{t('history.links.createdBy')}</Th>
          <Th>{t('history.links.until')}</Th>
          <Th>{t('history.links.opened')}</Th>
          <Th>
            <span className="sr-only">{t('history.links.actions')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <Td>{link.recipient === '' ? t('history.links.anyone') : link.recipient}</Td>
            <Td label={t('history.links.version')}>
              {link.revisionNumber === null
                ? t('history.links.latest')
                : t('history.version', { number: link.revisionNumber })}
            </Td>
            <Td label={t('history.links.createdBy')}>{link.creatorName}</Td>
            <Td label={t('history.links.until')}>
              <Time at={link.expiresAt} />{' '}
              <Badge tone={tones[link.state]}>{t('history.links.state', { state: link.state })}</Badge>
            </Td>
            <Td label={t('history.links.opened')}>
              {link.openedAt ? <Time at={link.openedAt} /> : t('history.links.notOpened')}
            </Td>
            <Td>{link.state === 'open' ? <RevokeForm link={link} revoke={revoke} /> : null}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function RevokeForm({
  link: { id, recipient },
  revoke,
}: {
  link: PreviewLinkRow
  revoke: PreviewLinkTableProps['revoke']
}): ReactNode {
  const { t } = useWords()
  return (
    <ActionForm action={revoke} className="grid gap-2">
      <input type="hidden" name="linkId" value={id} />
      <SubmitButton
        tone="danger"
        size="s"
        aria-label={t('history.links.revokeLabel', { recipient: recipient || t('history.links.anyone') })}
      >
        {t('history.links.revoke')}
      </SubmitButton>
    </ActionForm>
  )
}
