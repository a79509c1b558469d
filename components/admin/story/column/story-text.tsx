'use client'
import { type ReactNode, useMemo } from 'react'
import type { BodyEditorHandle } from '#components/admin/editor/text/body-editor.tsx'
import { blockMarks } from '#components/admin/story/column/block-marks.ts'
import { TextEditor } from '#components/admin/story/column/text-editor.tsx'
import { WritingColumn } from '#components/admin/story/column/writing-column.tsx'
import { usePreflightFindings } from '#components/admin/story/state/preflight-provider.tsx'
import type { SavingView } from '#components/admin/story/keeping/saving-view.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { useWords } from '#components/admin/ui/words.tsx'

type StoryTextProps = {
  saving: SavingView
  onReady: (handle: BodyEditorHandle) => void
  onBlock: (blockId: string | null) => void
  onConflicts: (blockId: string) => void
  onNotes: (blockId: string) => void
  onFindings: () => void
}

/** The writing column with everything that is marked beside its blocks: people, notes, conflicts, findings. */
export function StoryText({
  saving,
  onReady,
  onBlock,
  onConflicts,
  onNotes,
  onFindings,
}: StoryTextProps): ReactNode {
  const { t } = useWords()
  const { file, goTo } = useStoryDesk()
  const { findings } = usePreflightFindings()
  const { presence, conflicts } = saving
  const marks = useMemo(
    () =>
      blockMarks({
        presence,
        conflicts,
        notes: file.notes,
        findings,
        sentenceOf: ({ words }) => t(words.key, words.values),
      }),
    [presence, conflicts, file.notes, findings, t],
  )
  const open = { conflicts: onConflicts, notes: onNotes, findings: onFindings }
  return (
    <WritingColumn onFields={(field) => goTo({ field })}>
      <TextEditor
        marks={marks}
        onReady={onReady}
        onBlock={onBlock}
        onMark={(blockId, kind) => open[kind](blockId)}
        onNote={file.may.note ? onNotes : undefined}
      />
    </WritingColumn>
  )
}
