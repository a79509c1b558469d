'use client'
import { type ReactNode, useState } from 'react'
import { NoteForm } from '#components/admin/story/notes/note-form.tsx'
import { NoteThread } from '#components/admin/story/notes/note-thread.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Checkbox } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** What the newsroom says about the story and its blocks; `about` is the block a new note is written on. */
export function NotesPanel({
  about,
  onAbout,
}: {
  about: string | null
  onAbout: (blockId: string | null) => void
}): ReactNode {
  const { t } = useWords()
  const { file } = useStoryDesk()
  const [showsResolved, setShowsResolved] = useState(false)
  const open = file.notes.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = file.notes.filter(({ resolvedAt }) => resolvedAt !== null)
  return (
    <div className="grid gap-4">
      {file.may.note ? (
        <NoteForm
          key={about ?? 'story'}
          blockId={about}
          parentId={null}
          label={t(about === null ? 'story.notes.onStory' : 'story.notes.onBlock')}
          onDone={() => onAbout(null)}
          onCancel={about === null ? undefined : () => onAbout(null)}
        />
      ) : null}
      {open.length === 0 ? <p className="text-sm text-soft">{t('story.notes.none')}</p> : null}
      <ol className="grid gap-4">
        {open.map((note) => (
          <NoteThread key={note.id} note={note} />
        ))}
      </ol>
      {resolved.length > 0 ? (
        <Checkbox
          label={t('story.notes.showResolved', { count: resolved.length })}
          checked={showsResolved}
          onChange={({ target }) => setShowsResolved(target.checked)}
        />
      ) : null}
      {showsResolved ? (
        <ol className="grid gap-4">
          {resolved.map((note) => (
            <NoteThread key={note.id} note={note} />
          ))}
        </ol>
      ) : null}
    </div>
  )
}
