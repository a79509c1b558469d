import { InputRule, inputRules } from '@tiptap/pm/inputrules'
import { type EditorState, type Plugin, Selection, type Transaction } from '@tiptap/pm/state'
import { turnInto, type TextTarget } from '#blocks/editor/commands/turn-into.ts'
import { insertBlock } from '#blocks/editor/commands/insert-blocks.ts'
import { textPartAt } from '#blocks/editor/part-at.ts'

const shortcuts: [start: RegExp, target: TextTarget][] = [
  [/^## $/, { type: 'heading', attrs: { level: 2 } }],
  [/^### $/, { type: 'heading', attrs: { level: 3 } }],
  [/^#### $/, { type: 'heading', attrs: { level: 4 } }],
  [/^> $/, { type: 'quote' }],
  [/^[-*] $/, { type: 'list' }],
  [/^1[.)] $/, { type: 'list', attrs: { ordered: true } }],
]

/** Signs typed at the start of a paragraph that make it a heading, quote or list; `---` becomes a divider. Backspace undoes it. */
export function blockInputRules(): Plugin {
  const turning = shortcuts.map(([start, target]) => textRule(start, target))
  return inputRules({ rules: [...turning, dividerRule()] })
}

function textRule(start: RegExp, target: TextTarget): InputRule {
  return new InputRule(start, (state, _match, from, to) => {
    if (!isInParagraph(state)) return null
    const tr = state.tr.delete(from, to)
    return combined(state, tr, (bare, dispatch) => turnInto(target)(bare, dispatch))
  })
}

function dividerRule(): InputRule {
  return new InputRule(/^---$/, (state, _match, from, to) => {
    const part = textPartAt(state.selection.$from)
    if (!isInParagraph(state) || part?.text.content.size !== to - from) return null
    const tr = state.tr.delete(from, to)
    return combined(state, tr, (bare, dispatch) => insertBlock('divider')(bare, dispatch))
  })
}

// A rule gives one transaction, so what the command does to the bare paragraph is done again on ours.
function combined(
  state: EditorState,
  tr: Transaction,
  command: (bare: EditorState, dispatch: (tr: Transaction) => void) => boolean,
): Transaction | null {
  let done: Transaction | null = null
  const isApplied = command(state.apply(tr), (next) => {
    for (const step of next.steps) tr.step(step)
    done = tr.setSelection(Selection.near(tr.doc.resolve(next.selection.anchor)))
  })
  return isApplied ? done : null
}

function isInParagraph(state: EditorState): boolean {
  return textPartAt(state.selection.$from)?.type === 'paragraph'
}
