import { baseKeymap, chainCommands, selectAll } from '@tiptap/pm/commands'
import { redo, undo } from '@tiptap/pm/history'
import { undoInputRule } from '@tiptap/pm/inputrules'
import type { Command } from '@tiptap/pm/state'
import { goToNextCell } from '@tiptap/pm/tables'
import { breakLine, insertBreak } from '#blocks/editor/commands/break-line.ts'
import { joinBack, joinForth } from '#blocks/editor/commands/join-back.ts'
import { toggleSimpleMark } from '#blocks/editor/commands/marks.ts'
import { moveBlocks } from '#blocks/editor/commands/move-blocks.ts'
import { setDepth } from '#blocks/editor/commands/set-depth.ts'
import { addTableRow } from '#blocks/editor/commands/table-commands.ts'

/** What the keys do in the text, by their ProseMirror names; `Mod` is ⌘ or Ctrl. */
export const editingKeys: Record<string, Command> = {
  ...baseKeymap,
  Enter: breakLine,
  'Shift-Enter': insertBreak,
  'Mod-Enter': insertBreak,
  Backspace: chain(undoInputRule, joinBack, baseKeymap.Backspace),
  'Mod-Backspace': chain(joinBack, baseKeymap['Mod-Backspace']),
  Delete: chain(joinForth, baseKeymap.Delete),
  'Mod-Delete': chain(joinForth, baseKeymap['Mod-Delete']),
  Tab: chain(goToNextCell(1), addTableRow, setDepth(1)),
  'Shift-Tab': chain(goToNextCell(-1), setDepth(-1)),
  'Mod-b': toggleSimpleMark('strong'),
  'Mod-i': toggleSimpleMark('em'),
  'Mod-e': toggleSimpleMark('code'),
  'Mod-.': toggleSimpleMark('sup'),
  'Mod-,': toggleSimpleMark('sub'),
  'Mod-a': selectAll,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Alt-Shift-ArrowUp': moveBlocks(-1),
  'Alt-Shift-ArrowDown': moveBlocks(1),
}

function chain(...commands: (Command | undefined)[]): Command {
  return chainCommands(...commands.filter((command) => command !== undefined))
}
