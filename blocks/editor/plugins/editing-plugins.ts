import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import type { Plugin } from '@tiptap/pm/state'

import { blockIds } from '#blocks/editor/ids/block-ids.ts'
import { cardSelection } from '#blocks/editor/plugins/card-selection.ts'
import { editingKeys } from '#blocks/editor/plugins/editing-keys.ts'
import { blockInputRules } from '#blocks/editor/plugins/input-rules.ts'
import { tableCells } from '#blocks/editor/plugins/table-cells.ts'
import { typedOver } from '#blocks/editor/plugins/typed-over.ts'

/** What makes a document editable as a body, without anything to look at: ids, signs, keys, undo, tables. */
export function editingPlugins(newId?: () => string): Plugin[] {
  return [
    blockIds(newId),
    blockInputRules(),
    keymap(editingKeys),
    cardSelection(),
    typedOver(),
    tableCells(),
    history({ depth: 500, newGroupDelay: 600 }),
  ]
}
