'use client'
import { type ReactNode, useState } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { ChainReport } from '#lib/publications/verify-chains.ts'
import type { Result } from '#lib/result.ts'

/** Recomputes every chain on demand and says what holds, or what breaks first. */
export function CheckChains({ action }: { action: () => Promise<Result<ChainReport>> }): ReactNode {
  const { t } = useWords()
  const [report, setReport] = useState<ChainReport | null>(null)
  return (
    <ActionForm action={action} onDone={setReport} className="mb-4 grid gap-3">
      <div>
        <SubmitButton tone="plain">{t('workflow.audit.check')}</SubmitButton>
      </div>
      {report ? <Report report={report} /> : null}
    </ActionForm>
  )
}

function Report({ report: { firstBroken, ...counts } }: { report: ChainReport }): ReactNode {
  const { t } = useWords()
  if (firstBroken === null) {
    return (
      <Notice tone="good" title={t('workflow.audit.holds')}>
        {t('workflow.audit.counts', counts)}
      </Notice>
    )
  }
  return (
    <Notice tone="bad" title={t('workflow.audit.broken')}>
      {t('workflow.audit.firstBroken', { what: firstBroken })}
    </Notice>
  )
}
