'use client'
import { type ReactNode, useState, useTransition } from 'react'
import { NoteForm } from '#components/admin/story/notes/note-form.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { StoryNote } from '#lib/notes/story-note.ts'

/** One note with its answers: answer it, settle it, or open it again. */
export function NoteThread({ note }: { note: StoryNote }): ReactNode {
  const { t } = useWords()
  const { actions, file, goTo } = useStoryDesk()
  const [isAnswering, setIsAnswering] = useState(false)
  const [isPending, start] = useTransition()
  const isResolved = note.resolvedAt !== null
  const { blockId } = note

  function settle(): void {
    start(async () => {
      const input = { noteId: note.id }
      const result = await (isResolved ? actions.reopenNote(input) : actions.resolveNote(input))
      if (!result.ok) toast(result.message, { tone: 'bad' })
    })
  }

  return (
    <li id={`note-${note.id}`} className="grid gap-2 rounded-md border border-rule bg-raise p-3">
      <NoteWords note={note} />
      {note.answers.length > 0 ? (
        <ol className="grid gap-2 border-s-2 border-rule ps-3">
          {note.answers.map((answer) => (
            <li key={answer.id}>
              <NoteWords note={answer} />
            </li>
          ))}
        </ol>
      ) : null}
      {isAnswering ? (
        <NoteForm
          blockId={blockId}
          parentId={note.id}
          label={t('story.notes.answer')}
          onDone={() => setIsAnswering(false)}
          onCancel={() => setIsAnswering(false)}
        />
      ) : null}
      <div className="flex flex-wrap gap-1">
        {blockId !== null ? (
          <Button size="s" tone="quiet" onClick={() => goTo({ block: blockId })}>
            {t('story.notes.showPassage')}
          </Button>
        ) : null}
        {file.may.note && !isAnswering && !isResolved ? (
          <Button size="s" tone="quiet" onClick={() => setIsAnswering(true)}>
            {t('story.notes.answer')}
          </Button>
        ) : null}
        {file.may.note ? (
          <Button size="s" tone="quiet" pending={isPending} onClick={settle}>
            {t(isResolved ? 'story.notes.reopen' : 'story.notes.resolve')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

function NoteWords({ note }: { note: StoryNote }): ReactNode {
  const { t } = useWords()
  return (
    <div>
      <p className="flex flex-wrap gap-x-2 text-sm">
        <span className="font-medium">{note.author.name}</span>
        <span className="text-soft">
          <Time at={note.createdAt} form="ago" />
        </span>
        {note.resolvedBy ? (
          <span className="text-good">{t('story.notes.resolvedBy', { name: note.resolvedBy.name })}</span>
        ) : null}
      </p>
      <p className="whitespace-pre-wrap">{note.text}</p>
    </div>
  )
}
