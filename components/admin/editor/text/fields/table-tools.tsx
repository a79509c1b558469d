'use client'
import { useCurrentEditor } from '@tiptap/react'
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  TableColumnsSplit,
  TableRowsSplit,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { addColumn, addRow, deleteColumn, deleteRow } from '#blocks/editor/commands/table-commands.ts'
import { runCommand } from '#components/admin/editor/text/tools/run-command.ts'
import { IconButton } from '#components/admin/editor/text/tools/icon-button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

const tools = [
  ['rowAbove', addRow(0), BetweenHorizontalStart],
  ['rowBelow', addRow(1), BetweenHorizontalEnd],
  ['columnBefore', addColumn(0), BetweenVerticalStart],
  ['columnBehind', addColumn(1), BetweenVerticalEnd],
  ['deleteRow', deleteRow, TableRowsSplit],
  ['deleteColumn', deleteColumn, TableColumnsSplit],
] as const

/** Adds and takes out rows and columns where the caret is in a table. */
export function TableTools(): ReactNode {
  const { t } = useWords()
  const { editor } = useCurrentEditor()
  return (
    <div contentEditable={false} className="flex flex-wrap gap-0.5 font-sans">
      {tools.map(([name, command, Icon]) => (
        <IconButton
          key={name}
          label={t(`editor.text.table.${name}`)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor && runCommand(editor, command)}
        >
          <Icon />
        </IconButton>
      ))}
    </div>
  )
}
