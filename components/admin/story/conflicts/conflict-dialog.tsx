'use client'
import { type ReactNode, useState } from 'react'
import { ConflictChoice } from '#components/admin/story/conflicts/conflict-choice.tsx'
import { Dialog } from '#components/admin/ui/overlays/dialog.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { OpenConflict } from '#lib/drafts/draft.ts'
import type { Result } from '#lib/result.ts'

export type Settle = (
  conflictId: string,
  choice: 'saved' | 'incoming' | 'other',
  value?: unknown,
) => Promise<Result<unknown>>

type ConflictDialogProps = {
  conflicts: OpenConflict[]
  open: boolean
  /** The block whose conflicts come first. */
  about: string | null
  onOpenChange: (open: boolean) => void
  onSettle: Settle
}

/** Two texts for one place: somebody decides, one after the other; what is not chosen stays in the history. */
export function ConflictDialog({
  conflicts,
  open,
  about,
  onOpenChange,
  onSettle,
}: ConflictDialogProps): ReactNode {
  const { t } = useWords()
  const [index, setIndex] = useState(0)
  const ordered = about === null ? conflicts : aboutFirst(conflicts, about)
  const conflict = ordered[Math.min(index, ordered.length - 1)]
  return (
    <Dialog
      open={open && conflict !== undefined}
      onOpenChange={onOpenChange}
      title={t('story.conflict.title', {
        number: Math.min(index, ordered.length - 1) + 1,
        count: ordered.length,
      })}
      size="xl"
    >
      {conflict ? (
        <ConflictChoice
          key={conflict.id}
          conflict={conflict}
          onLater={ordered.length > 1 ? () => setIndex((index + 1) % ordered.length) : undefined}
          onSettle={onSettle}
        />
      ) : null}
    </Dialog>
  )
}

function aboutFirst(conflicts: OpenConflict[], blockId: string): OpenConflict[] {
  return conflicts.toSorted(
    (one, other) => Number(other.blockId === blockId) - Number(one.blockId === blockId),
  )
}
