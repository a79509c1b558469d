'use client'
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type Editor, useEditorState } from '@tiptap/react'
import { Command } from 'cmdk'
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import {
  applyChoice,
  type BlockChoice,
  matchingChoices,
} from '#components/admin/editor/text/tools/block-choices.ts'
import {
  dismissSlash,
  type SlashKeys,
  type SlashMatch,
  slashMatch,
} from '#components/admin/editor/text/tools/slash-plugin.ts'
import { useWords } from '#components/admin/ui/words.tsx'

const listId = 'editor-blocks'

/** The list of blocks that opens on a stroke; the caret stays in the text and the list follows what is typed. */
export function SlashMenu({ editor, keys }: { editor: Editor; keys: SlashKeys }): ReactNode {
  const match = useEditorState({ editor, selector: (snapshot) => slashMatch(snapshot.editor.state) })
  const isFocused = useEditorState({ editor, selector: (snapshot) => snapshot.editor.isFocused })
  if (match === null || !isFocused) return null
  return createPortal(<Choices editor={editor} keys={keys} match={match} />, document.body)
}

function Choices({ editor, keys, match }: { editor: Editor; keys: SlashKeys; match: SlashMatch }): ReactNode {
  const { t } = useWords()
  const choices = matchingChoices(match.query, (id) => t(`editor.text.block.${id}`))
  const [chosen, setChosen] = useState({ query: match.query, index: 0 })
  const index = chosen.query === match.query ? Math.min(chosen.index, choices.length - 1) : 0
  const ref = useFloating(editor.view, match.from)
  const current = choices[index]
  const move = (by: number) =>
    setChosen({ query: match.query, index: (index + by + choices.length) % choices.length })
  const answer = useEffectEvent((view: EditorView, { key }: KeyboardEvent): boolean => {
    if (key === 'Escape') {
      dismissSlash(view)
    } else if (choices.length === 0) {
      return false
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      move(key === 'ArrowDown' ? 1 : -1)
    } else if ((key === 'Enter' || key === 'Tab') && current) {
      choose(view, match, current)
    } else {
      return false
    }
    return true
  })
  useLayoutEffect(() => keys.listen((view, event) => answer(view, event)), [keys])
  useActiveOption(editor.view.dom, ref, current?.id)
  return (
    <div ref={ref} className="popup fixed top-0 left-0 z-50 w-72 overflow-y-auto p-1 font-sans text-sm">
      <Command
        label={t('editor.text.insert.title')}
        value={current?.id ?? ''}
        shouldFilter={false}
        disablePointerSelection
        loop
      >
        <Command.List id={listId} label={t('editor.text.insert.title')}>
          {choices.map((choice) => (
            <Command.Item
              key={choice.id}
              value={choice.id}
              className="option"
              onMouseDown={(event) => event.preventDefault()}
              onSelect={() => choose(editor.view, match, choice)}
            >
              <span className="grow">{t(`editor.text.block.${choice.id}`)}</span>
              <span className="truncate text-xs text-soft">{t(`editor.text.hint.${choice.id}`)}</span>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
      {choices.length === 0 ? (
        <output className="block px-2.5 py-1.5 text-soft">
          {t('editor.text.insert.none', { query: match.query })}
        </output>
      ) : null}
    </div>
  )
}

function choose(view: EditorView, { from, to }: SlashMatch, choice: BlockChoice): void {
  view.dispatch(view.state.tr.delete(from, to))
  applyChoice(choice)(view.state, view.dispatch, view)
  view.focus()
  if (view.state.selection instanceof NodeSelection) goToForm(view)
}

// A block without words of its own begins with its form, which is drawn a moment later.
function goToForm(view: EditorView): void {
  const { from } = view.state.selection
  setTimeout(() => {
    const dom = view.isDestroyed ? null : view.nodeDOM(from)
    if (dom instanceof HTMLElement) dom.querySelector<HTMLElement>('input, textarea')?.focus()
  }, 50)
}

// The caret stays in the text, so the text says which option is at hand.
function useActiveOption(
  dom: HTMLElement,
  popup: RefObject<HTMLElement | null>,
  id: string | undefined,
): void {
  useEffect(() => {
    const option = id === undefined ? null : popup.current?.querySelector(`[data-value="${id}"]`)
    if (!option) return undefined
    option.scrollIntoView({ block: 'nearest' })
    dom.setAttribute('aria-activedescendant', option.id)
    dom.setAttribute('aria-controls', listId)
    return () => {
      dom.removeAttribute('aria-activedescendant')
      dom.removeAttribute('aria-controls')
    }
  }, [dom, popup, id])
}

function useFloating(view: EditorView, pos: number) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const popup = ref.current
    if (!popup) return undefined
    const anchor = {
      contextElement: view.dom,
      getBoundingClientRect: () => {
        const { left, right, top, bottom } = view.coordsAtPos(Math.min(pos, view.state.doc.content.size))
        return new DOMRect(left, top, right - left, bottom - top)
      },
    }
    return autoUpdate(anchor, popup, () => {
      void place(anchor, popup)
    })
  }, [view, pos])
  return ref
}

async function place(anchor: Parameters<typeof computePosition>[0], popup: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, popup, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(6),
      flip(),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => {
          popup.style.maxHeight = `${Math.min(Math.max(availableHeight, 120), 360)}px`
        },
      }),
    ],
  })
  popup.style.transform = `translate(${x}px, ${y}px)`
}
