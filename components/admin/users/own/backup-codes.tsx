'use client'
import { Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'

/** New backup codes, shown this once. */
export function BackupCodes({ codes, onKept }: { codes: string[]; onKept: () => void }): ReactNode {
  const { t } = useWords()
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(codes.join('\n'))
    toast(t('access.copied'), { tone: 'good' })
  }
  return (
    <div className="grid gap-4">
      <Notice tone="warn" title={t('access.twoFactor.codesTitle')}>
        {t('access.twoFactor.codesLead')}
      </Notice>
      <ul className="tabular grid grid-cols-2 gap-x-6 gap-y-1 font-mono text-base">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void copy()} icon={<Copy aria-hidden />}>
          {t('access.copy')}
        </Button>
        <Button tone="strong" onClick={onKept}>
          {t('access.twoFactor.codesKept')}
        </Button>
      </div>
    </div>
  )
}
