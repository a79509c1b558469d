'use client'
import { type ReactNode, useState } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { formatDate } from '#lib/i18n/dates.ts'

/** An address just made, to be copied now: nobody can show it again. */
export function MadeLink({ url, expiresAt }: { url: string; expiresAt: Date }): ReactNode {
  const { t, lang, timeZone } = useWords()
  const [copiedUrl, setCopiedUrl] = useState('')
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(url)
    setCopiedUrl(url)
  }
  return (
    <Notice tone="good" title={t('history.links.made')}>
      <p>{t('history.links.madeHint', { until: formatDate(expiresAt, 'moment', lang, timeZone) })}</p>
      <div className="mt-2 flex items-end gap-2">
        <Field label={t('history.links.address')} className="min-w-0 flex-1">
          {(control) => (
            <TextInput
              {...control}
              readOnly
              value={url}
              onFocus={(event) => event.currentTarget.select()}
              className="font-mono"
            />
          )}
        </Field>
        <Button onClick={() => void copy()}>
          {copiedUrl === url ? t('history.links.copied') : t('history.links.copy')}
        </Button>
      </div>
    </Notice>
  )
}
