import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { textPartAt } from '#blocks/editor/part-at.ts'

/** The open slash menu: what was typed behind the stroke, and where both stand. */
export type SlashMatch = { query: string; from: number; to: number }

type Slash = { match: SlashMatch | null; dismissedAt: number | null }

type KeyListener = (view: EditorView, event: KeyboardEvent) => boolean

/** Hands the keys that are pressed in the text to the open menu first. */
export type SlashKeys = { press: KeyListener; listen: (listener: KeyListener) => () => void }

/** Keys with nobody listening yet. */
export function slashKeys(): SlashKeys {
  let current: KeyListener | null = null
  return {
    press: (view, event) => current?.(view, event) ?? false,
    listen(listener) {
      current = listener
      return () => {
        if (current === listener) current = null
      }
    },
  }
}

const slashKey = new PluginKey<Slash>('slash')

/** Opens the menu of blocks on a stroke at the start of a paragraph or behind a space; Escape leaves the stroke as text. */
export function slashPlugin(keys: SlashKeys): Plugin {
  return new Plugin<Slash>({
    key: slashKey,
    state: {
      init: () => ({ match: null, dismissedAt: null }),
      apply(tr, slash, _before, state) {
        const match = tr.docChanged || tr.selectionSet ? findMatch(state, slash) : slash.match
        const dismissed = tr.getMeta(slashKey) === 'dismiss' ? (match?.from ?? null) : slash.dismissedAt
        const place = dismissed === null ? null : tr.mapping.map(dismissed, -1)
        const isDismissed = place !== null && match?.from === place
        return {
          match: isDismissed ? null : match,
          dismissedAt: match === null && !isDismissed ? null : place,
        }
      },
    },
    props: {
      handleKeyDown: (view, event) => (slashMatch(view.state) ? keys.press(view, event) : false),
    },
  })
}

/** The match of the open menu, or null when it is closed. */
export function slashMatch(state: EditorState): SlashMatch | null {
  return slashKey.getState(state)?.match ?? null
}

/** Closes the menu and leaves what was typed. */
export function dismissSlash(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(slashKey, 'dismiss'))
}

// Only typing opens the menu; walking past a stroke does not, nor does a text that arrives with one.
function findMatch(state: EditorState, { match }: Slash): SlashMatch | null {
  const { $from, empty } = state.selection
  if (!empty || textPartAt($from)?.type !== 'paragraph') return null
  const before = $from.parent.textBetween(0, $from.parentOffset, null, '\n')
  const found = /(?:^|\s)\/([\p{L}\p{N} -]{0,24})$/u.exec(before)
  if (!found || /\s{2}|^\s/.test(found[1] ?? '')) return null
  const query = found[1] ?? ''
  const from = $from.pos - query.length - 1
  const isTyped = query === '' || match?.from === from
  return isTyped ? { query, from, to: $from.pos } : null
}
