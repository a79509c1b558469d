import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'

/**
 * Letters typed while a whole block is selected go into a new paragraph behind it. Without this they would take
 * the block's place, and a picture with its caption would be gone by one key.
 */
export function typedOver(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const { selection, schema, tr } = view.state
        if (!(selection instanceof NodeSelection) || selection.$from.depth > 0) return false
        const paragraph = schema.nodes.paragraph?.create(null, schema.text(text))
        if (!paragraph) return false
        tr.insert(selection.to, paragraph)
        const caret = TextSelection.create(tr.doc, selection.to + 1 + text.length)
        view.dispatch(tr.setSelection(caret).scrollIntoView())
        return true
      },
    },
  })
}
