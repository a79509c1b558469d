'use client'
import { CircleAlert, GitCompare, MessageSquare } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  type BlockMarks,
  type MarkKind,
  marksByBlock,
  type MarksOfBlock,
} from '#components/admin/editor/text/tools/block-marks.ts'
import type { BlockBox } from '#components/admin/editor/text/tools/use-block-boxes.ts'
import { useWords } from '#components/admin/ui/words.tsx'

type Props = {
  marks: BlockMarks
  boxes: BlockBox[]
  onMark: ((blockId: string, kind: MarkKind) => void) | undefined
}

/** Beside the text, at the height of its block: who is there, notes, conflicts and what is to mend. */
export function GutterMarks({ marks, boxes, onMark }: Props): ReactNode {
  const marked = marksByBlock(marks)
  return boxes.map(({ id, topPx }) => {
    const mark = marked.get(id)
    if (!mark) return null
    return (
      <div
        key={id}
        className="absolute end-0 flex w-9 flex-col items-center gap-0.5 font-sans text-xs"
        style={{ insetBlockStart: topPx }}
      >
        <Marks mark={mark} onMark={(kind) => onMark?.(id, kind)} />
      </div>
    )
  })
}

function Marks({ mark, onMark }: { mark: MarksOfBlock; onMark: (kind: MarkKind) => void }): ReactNode {
  const { t, lang } = useWords()
  const { names, notes, isConflict, findings } = mark
  const tone = findings.some(({ severity }) => severity === 'error') ? 'text-bad' : 'text-warn'
  const presence = t('editor.text.gutter.presence', {
    names: new Intl.ListFormat(lang).format(names),
    count: names.length,
  })
  return (
    <>
      {names.length > 0 ? (
        <span title={presence} className="rounded-full bg-accent px-1.5 font-semibold text-accent-ink">
          <span aria-hidden>{names.length === 1 ? initials(names[0] ?? '') : names.length}</span>
          <span className="sr-only">{presence}</span>
        </span>
      ) : null}
      {isConflict ? (
        <Sign label={t('editor.text.gutter.conflict')} tone="text-bad" onPress={() => onMark('conflicts')}>
          <GitCompare aria-hidden />
        </Sign>
      ) : null}
      {notes > 0 ? (
        <Sign
          label={t('editor.text.gutter.notes', { count: notes })}
          tone="text-accent"
          onPress={() => onMark('notes')}
        >
          <MessageSquare aria-hidden />
          {notes}
        </Sign>
      ) : null}
      {findings.length > 0 ? (
        <Sign
          label={`${t('editor.text.gutter.finding', { count: findings.length })}: ${findings.map(({ message }) => message).join(' ')}`}
          tone={tone}
          onPress={() => onMark('findings')}
        >
          <CircleAlert aria-hidden />
        </Sign>
      ) : null}
    </>
  )
}

function Sign({
  label,
  tone,
  onPress,
  children,
}: {
  label: string
  tone: string
  onPress: () => void
  children: ReactNode
}): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`flex min-h-6 min-w-6 items-center justify-center gap-0.5 rounded-sm hover:bg-sunk [&_svg]:size-4 ${tone}`}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase()
}
