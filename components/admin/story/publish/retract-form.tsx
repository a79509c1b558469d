'use client'
import { type ReactNode, useState, useTransition } from 'react'
import { focusOnMount } from '#components/admin/story/state/focus-on-mount.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextArea } from '#components/admin/ui/field.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'

const empty = { text: '', reason: '' }

/** Says of a public story that the paper does not stand by it, without a new text. */
export function RetractForm(): ReactNode {
  const { t } = useWords()
  const { actions, file } = useStoryDesk()
  const [isAsking, setIsAsking] = useState(false)
  const [words, setWords] = useState(empty)
  const [error, setError] = useState<{ message: string; field?: string } | null>(null)
  const [isPending, start] = useTransition()

  function run(): void {
    start(async () => {
      const result = await actions.retract({ articleId: file.articleId, ...words }).catch(() => null)
      if (!result?.ok) return setError(result ?? { message: t('story.unreachable') })
      setIsAsking(false)
      setWords(empty)
      setError(null)
      toast(t('story.correction.retracted'), { tone: 'good' })
    })
  }

  if (!isAsking) {
    return (
      <Button size="s" tone="danger" className="justify-self-start" onClick={() => setIsAsking(true)}>
        {t('story.correction.retract')} …
      </Button>
    )
  }
  return (
    <div className="grid gap-3 rounded-md border border-rule bg-raise p-3">
      <p className="text-sm">{t('story.correction.retractMeans')}</p>
      {(['text', 'reason'] as const).map((name) => (
        <Field
          key={name}
          label={t(`story.correction.${name}.label`)}
          hint={t(`story.correction.${name}.hint`)}
          error={error?.field === name ? error.message : undefined}
        >
          {(control) => (
            <TextArea
              {...control}
              ref={name === 'text' ? focusOnMount : undefined}
              value={words[name]}
              onChange={({ target }) => setWords({ ...words, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      {error && !error.field ? <Notice tone="bad">{error.message}</Notice> : null}
      <div className="flex justify-end gap-2">
        <Button size="s" tone="quiet" onClick={() => setIsAsking(false)}>
          {t('story.cancel')}
        </Button>
        <Button size="s" tone="danger" pending={isPending} onClick={run}>
          {t('story.correction.retract')}
        </Button>
      </div>
    </div>
  )
}
