'use client'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { topBlocks } from '#blocks/editor/top-blocks.ts'

export type BlockBox = { id: string; topPx: number; heightPx: number; lineHeightPx: number }

/** Where every block is drawn, measured from the top of the element around the text; follows edits and reflow. */
export function useBlockBoxes(editor: Editor, frame: HTMLElement | null): BlockBox[] {
  const [boxes, setBoxes] = useState<BlockBox[]>([])
  useEffect(() => {
    if (!frame) return undefined
    let request = 0
    const measure = () => {
      cancelAnimationFrame(request)
      request = requestAnimationFrame(() => {
        const next = editor.isDestroyed ? [] : boxesOf(editor, frame)
        setBoxes((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next))
      })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(editor.view.dom)
    editor.on('transaction', measure)
    measure()
    return () => {
      cancelAnimationFrame(request)
      observer.disconnect()
      editor.off('transaction', measure)
    }
  }, [editor, frame])
  return boxes
}

function boxesOf(editor: Editor, frame: HTMLElement): BlockBox[] {
  const origin = frame.getBoundingClientRect().top
  return topBlocks(editor.state.doc).flatMap(({ id, pos }) => {
    const dom = editor.view.nodeDOM(pos)
    if (!(dom instanceof HTMLElement)) return []
    const { top, height } = dom.getBoundingClientRect()
    const lineHeight = Number.parseFloat(getComputedStyle(dom).lineHeight)
    return [
      { id, topPx: top - origin, heightPx: height, lineHeightPx: Number.isNaN(lineHeight) ? 28 : lineHeight },
    ]
  })
}
