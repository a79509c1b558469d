'use client'
import { Copy } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { TextInput } from '#components/admin/ui/field.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'

/** A one-time link, shown this once, to be handed to the one it is for. */
export function SignInLink({ url, expiresAt }: { url: string; expiresAt: Date }): ReactNode {
  const { t } = useWords()
  const id = useId()
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(url)
    toast(t('access.copied'), { tone: 'good' })
  }
  return (
    <Notice tone="good" title={t('access.link.title')}>
      <div className="grid gap-3 py-1">
        <p>
          {t('access.link.lead')} {t('access.link.until')} <Time at={expiresAt} />.
        </p>
        <div className="flex flex-wrap items-end gap-2">
          <div className="grid min-w-0 flex-1 basis-72 gap-1">
            <label htmlFor={id} className="font-medium">
              {t('access.link.label')}
            </label>
            <TextInput id={id} value={url} readOnly onFocus={(event) => event.target.select()} />
          </div>
          <Button onClick={() => void copy()} icon={<Copy aria-hidden />}>
            {t('access.copy')}
          </Button>
        </div>
      </div>
    </Notice>
  )
}
