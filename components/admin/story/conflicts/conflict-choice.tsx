'use client'
import { type ReactNode, useMemo, useState } from 'react'
import type { Settle } from '#components/admin/story/conflicts/conflict-dialog.tsx'
import { isWritable, readableValue, writtenValue } from '#components/admin/story/conflicts/readable-value.ts'
import { ConflictSide } from '#components/admin/story/conflicts/conflict-side.tsx'
import { useStoryField } from '#components/admin/story/state/use-story.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextArea } from '#components/admin/ui/field.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { focusOnMount } from '#components/admin/story/state/focus-on-mount.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { OpenConflict } from '#lib/drafts/draft.ts'
import { compareText } from '#lib/revisions/compare/compare-inline.ts'

type ConflictChoiceProps = {
  conflict: OpenConflict
  onLater: (() => void) | undefined
  onSettle: Settle
}

/** One conflict: both texts side by side with what differs marked, and the three ways out. */
export function ConflictChoice({ conflict, onLater, onSettle }: ConflictChoiceProps): ReactNode {
  const { t } = useWords()
  const [lang] = useStoryField('lang')
  const [own, setOwn] = useState<string | null>(null)
  const [error, setError] = useState('')
  const [isPending, setIsPending] = useState(false)
  const saved = readableValue(conflict.saved)
  const incoming = readableValue(conflict.incoming)
  const segments = useMemo(() => compareText(saved, incoming, lang), [saved, incoming, lang])

  async function settle(choice: 'saved' | 'incoming' | 'other'): Promise<void> {
    setIsPending(true)
    const value = choice === 'other' ? writtenValue(conflict.saved, own ?? '') : undefined
    const result = await onSettle(conflict.id, choice, value)
    setIsPending(false)
    if (!result.ok) setError(result.message || t('story.unreachable'))
  }

  return (
    <div className="grid gap-4">
      <p className="text-sm text-soft">
        {t(conflict.blockId === null ? 'story.conflict.inField' : 'story.conflict.inBlock', {
          name: conflict.by.name,
          field: conflict.field,
        })}{' '}
        <Time at={conflict.createdAt} form="ago" />
      </p>
      <div className="grid gap-3 md:grid-cols-2">
        <ConflictSide title={t('story.conflict.saved')} segments={segments} side="before" lang={lang}>
          <Button pending={isPending} onClick={() => void settle('saved')}>
            {t('story.conflict.takeSaved')}
          </Button>
        </ConflictSide>
        <ConflictSide
          title={t('story.conflict.incoming', { name: conflict.by.name })}
          segments={segments}
          side="after"
          lang={lang}
        >
          <Button pending={isPending} onClick={() => void settle('incoming')}>
            {t('story.conflict.takeIncoming')}
          </Button>
        </ConflictSide>
      </div>
      {own === null ? null : (
        <Field label={t('story.conflict.own')}>
          {(control) => (
            <TextArea
              {...control}
              ref={focusOnMount}
              lang={lang}
              rows={5}
              className="font-serif text-lg"
              value={own}
              onChange={({ target }) => setOwn(target.value)}
            />
          )}
        </Field>
      )}
      {error ? <Notice tone="bad">{error}</Notice> : null}
      <p className="text-sm text-soft">{t('story.conflict.nothingLost')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        {onLater ? (
          <Button tone="quiet" onClick={onLater}>
            {t('story.conflict.next')}
          </Button>
        ) : null}
        {isWritable(conflict.saved, conflict.incoming) ? (
          <Button
            tone={own === null ? 'plain' : 'strong'}
            pending={isPending}
            onClick={() => (own === null ? setOwn(saved) : void settle('other'))}
          >
            {t(own === null ? 'story.conflict.write' : 'story.conflict.takeOwn')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
