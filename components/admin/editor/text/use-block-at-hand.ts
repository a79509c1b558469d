'use client'
import type { Editor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { topBlockAt } from '#blocks/editor/top-blocks.ts'

/** Tells which block has the caret, or a focused control inside it; null when the focus has left the text. */
export function useBlockAtHand(
  editor: Editor | null,
  onBlock: ((id: string | null) => void) | undefined,
): void {
  const tell = useRef(onBlock)
  useEffect(() => {
    tell.current = onBlock
  })
  useEffect(() => {
    if (!editor) return undefined
    let told: string | null = null
    const look = () => {
      const id = editor.isDestroyed ? null : blockAtHand(editor)
      if (id === told) return
      told = id
      tell.current?.(id)
    }
    // The focus is nowhere while it moves.
    const lookSoon = () => setTimeout(look)
    const { dom } = editor.view
    dom.addEventListener('focusin', lookSoon)
    dom.addEventListener('focusout', lookSoon)
    editor.on('transaction', look)
    return () => {
      dom.removeEventListener('focusin', lookSoon)
      dom.removeEventListener('focusout', lookSoon)
      editor.off('transaction', look)
    }
  }, [editor])
}

function blockAtHand({ view, state }: Editor): string | null {
  const focused = document.activeElement
  if (focused === null || !view.dom.contains(focused)) return null
  const pos = focused === view.dom ? state.selection.from : view.posAtDOM(focused, 0)
  return topBlockAt(state.doc, pos)?.id ?? null
}
