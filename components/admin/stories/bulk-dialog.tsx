'use client'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { BulkChange, BulkQuestion } from '#components/admin/stories/bulk-change.ts'
import { searchColleagues, searchTagIds } from '#components/admin/stories/search-options.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Combobox, type ComboboxOption } from '#components/admin/ui/combobox/combobox.tsx'
import { Dialog } from '#components/admin/ui/overlays/dialog.tsx'
import { Field, Select, TextArea } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { BulkRights } from '#lib/workflow/bulk/bulk-rights.ts'
import { transitionOf } from '#lib/workflow/transitions.ts'

type Props = {
  question: BulkQuestion | null
  count: number
  moves: BulkRights['moves']
  isBusy: boolean
  onAnswer: (change: BulkChange) => void
  onClose: () => void
}

/** Asks what a change to several stories needs to know. */
export function BulkDialog({ question, count, isBusy, onClose, ...rest }: Props): ReactNode {
  const { t } = useWords()
  const formId = useId()
  return (
    <Dialog
      open={question !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen && !isBusy) onClose()
      }}
      title={question ? t(`desk.bulk.${question}Title`, { count }) : ''}
      footer={
        <>
          <Button onClick={onClose}>{t('desk.bulk.cancel')}</Button>
          <Button
            type="submit"
            form={formId}
            tone={question === 'spike' ? 'danger' : 'strong'}
            pending={isBusy}
          >
            {t('desk.bulk.do')}
          </Button>
        </>
      }
    >
      {question ? <Question key={question} formId={formId} question={question} {...rest} /> : null}
    </Dialog>
  )
}

function Question({
  formId,
  question,
  moves,
  onAnswer,
}: Pick<Props, 'moves' | 'onAnswer'> & { formId: string; question: BulkQuestion }): ReactNode {
  const { t } = useWords()
  const [picked, setPicked] = useState<ComboboxOption | null>(null)
  const [move, setMove] = useState(question === 'spike' ? 'spike' : moves[0])
  const [error, setError] = useState<string>()

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('reason')
    const reason = typeof typed === 'string' ? typed : ''
    if (question === 'assign') onAnswer({ kind: 'assign', assigneeId: picked?.value ?? null })
    else if (question === 'move' || question === 'spike') {
      if (move) onAnswer({ kind: 'move', transition: move, reason })
    } else if (picked) onAnswer({ kind: question, tagId: picked.value })
    else setError(t('desk.bulk.chooseTag'))
  }

  const isMove = question === 'move' || question === 'spike'
  return (
    <form id={formId} onSubmit={submit} className="grid gap-4">
      {question === 'assign' ? (
        <Combobox
          label={t('desk.bulk.assignee')}
          placeholder={t('desk.bulk.nobody')}
          hint={t('desk.bulk.assignHint')}
          value={picked}
          onChange={setPicked}
          search={searchColleagues}
        />
      ) : null}
      {question === 'addTag' || question === 'removeTag' ? (
        <Combobox
          label={t('desk.bulk.tag')}
          value={picked}
          onChange={setPicked}
          search={searchTagIds}
          error={picked ? undefined : error}
        />
      ) : null}
      {question === 'move' ? (
        <Field label={t('desk.bulk.transition')}>
          {(control) => (
            <Select
              {...control}
              value={move}
              onChange={(event) => setMove(moves.find((id) => id === event.currentTarget.value))}
              options={moves.map((value) => ({ value, label: t(`workflow.transition.${value}`) }))}
            />
          )}
        </Field>
      ) : null}
      {isMove && move && transitionOf(move).needsReason ? (
        <Field label={t('desk.bulk.reason')} hint={t('desk.bulk.reasonHint')}>
          {(control) => <TextArea {...control} name="reason" required maxLength={2_000} />}
        </Field>
      ) : null}
    </form>
  )
}
