'use client'
import { type ChangeEvent, type ClipboardEvent, type ReactNode, useState } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextArea } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Where a text, a page or a file goes in. Pasted markup is kept, so that links, pictures and lists come along. */
export function PasteInput({
  onRead,
  isPending,
}: {
  onRead: (pasted: string) => void
  isPending: boolean
}): ReactNode {
  const { t } = useWords()
  const [typed, setTyped] = useState('')

  function readAtOnce(event: ClipboardEvent): void {
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain')
    if (typed.trim() !== '' || (html === '' && text.length < 200)) return
    event.preventDefault()
    setTyped(text)
    onRead(html === '' || isOnlyText(html) ? text : html)
  }

  async function readFile(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = event.target.files?.[0]
    if (!file) return
    const text = await file.text()
    setTyped(text)
    onRead(text)
  }

  return (
    <div className="grid max-w-3xl gap-3">
      <Field label={t('paste.input.label')} hint={t('paste.input.hint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={14}
            className="max-h-[60dvh]"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onPaste={readAtOnce}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-4">
        <Button
          tone="strong"
          pending={isPending}
          disabled={typed.trim() === ''}
          onClick={() => onRead(typed)}
        >
          {isPending ? t('paste.input.reading') : t('paste.input.read')}
        </Button>
        <label className="flex flex-wrap items-center gap-2 text-sm text-soft">
          {t('paste.input.file')}
          <input
            type="file"
            accept=".txt,.html,.htm,text/plain,text/html"
            onChange={(event) => void readFile(event)}
          />
        </label>
      </div>
    </div>
  )
}

/** Editors of plain text put markup on the clipboard as well that says nothing of its own. */
function isOnlyText(html: string): boolean {
  return !/<(?:a|img|li|table|h[1-6]|blockquote|strong|em|b|i|iframe|figure|article)\b/i.test(html)
}
