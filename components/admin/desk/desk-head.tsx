'use client'
import { ClipboardPaste } from 'lucide-react'
import type { ReactNode } from 'react'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { formatDate } from '#lib/i18n/dates.ts'

/** Whose desk it is, and the day. */
export function DeskHead({ name, today }: { name: string; today: Date }): ReactNode {
  const { t, lang, timeZone } = useWords()
  return (
    <PageHead
      title={t('desk.title')}
      actions={
        <ButtonLink href="/admin/paste" icon={<ClipboardPaste aria-hidden />}>
          {t('admin.nav.paste')}
        </ButtonLink>
      }
    >
      <p>{t('desk.greeting', { name, day: formatDate(today, 'weekday', lang, timeZone) })}</p>
    </PageHead>
  )
}
