'use client'
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { MentionList, useMention } from '#components/admin/story/notes/mention-list.tsx'
import { mentionedIds } from '#components/admin/story/notes/mentions.ts'
import type { Person } from '#components/admin/story/state/story-file.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextArea } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type NoteFormProps = {
  blockId: string | null
  parentId: string | null
  label: string
  onDone: () => void
  onCancel?: (() => void) | undefined
}

/** Writes a note or an answer; @ completes the names of colleagues, ⌘↵ sends. */
export function NoteForm({ blockId, parentId, label, onDone, onCancel }: NoteFormProps): ReactNode {
  const { t } = useWords()
  const { actions, file } = useStoryDesk()
  const input = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Person[]>([])
  const [error, setError] = useState('')
  const [isPending, start] = useTransition()
  const isAskedFor = blockId !== null || parentId !== null
  useEffect(() => {
    if (isAskedFor) input.current?.focus()
  }, [isAskedFor])
  const mention = useMention(input, text, (next, person) => {
    setText(next)
    setChosen([...chosen, person])
  })

  function send(): void {
    start(async () => {
      const ids = mentionedIds(text, chosen)
      const result = await actions
        .addNote({ articleId: file.articleId, blockId, parentId, text, mentionIds: ids })
        .catch(() => null)
      if (!result?.ok) return setError(result?.message ?? t('story.unreachable'))
      setText('')
      setError('')
      onDone()
    })
  }

  return (
    <div className="relative grid gap-2">
      <Field label={label} error={error || undefined} hint={t('story.notes.hint')}>
        {(control) => (
          <TextArea
            {...control}
            {...mention.inputProps}
            ref={input}
            value={text}
            onChange={({ target }) => {
              setText(target.value)
              mention.look(target.value, target.selectionStart)
            }}
            onKeyDown={(event) => {
              if (mention.onKeyDown(event)) return
              if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && text.trim() !== '') send()
            }}
          />
        )}
      </Field>
      <MentionList mention={mention} />
      <div className="flex justify-end gap-2">
        {onCancel ? (
          <Button size="s" tone="quiet" onClick={onCancel}>
            {t('story.cancel')}
          </Button>
        ) : null}
        <Button size="s" disabled={text.trim() === ''} pending={isPending} onClick={send}>
          {t('story.notes.send')}
        </Button>
      </div>
    </div>
  )
}
