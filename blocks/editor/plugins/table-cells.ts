import { Plugin } from '@tiptap/pm/state'
import { tableEditing } from '@tiptap/pm/tables'

/**
 * Selecting and walking through cells. A stored table with rows of unequal length is left as it is: mending it
 * would change a block that nobody touched.
 */
export function tableCells(): Plugin {
  const { spec } = tableEditing()
  return new Plugin({
    ...spec,
    // Told that nothing changed, it looks after the selection only.
    appendTransaction(transactions, _before, state) {
      return spec.appendTransaction?.call(this, transactions, state, state)
    },
  })
}
