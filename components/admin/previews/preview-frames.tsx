'use client'
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '#components/admin/ui/words.tsx'

type PreviewFramesProps = {
  address: string
  /** What is shown: the height of the page is kept while it stays the same. */
  place: string
  /** Width the page is drawn at and scaled from; null: the room there is. */
  widthPx: number | null
}

type Shown = { address: string; place: string }

/** Two frames by turns: the next page is drawn out of sight and shown when it is ready, so nothing flashes. */
export function PreviewFrames({ address, place, widthPx }: PreviewFramesProps): ReactNode {
  const { t } = useWords()
  const [drawn, setDrawn] = useState<[Shown, Shown | null]>([{ address, place }, null])
  const [front, setFront] = useState<0 | 1>(0)
  const [isReady, setReady] = useState(false)
  const frames = [useRef<HTMLIFrameElement>(null), useRef<HTMLIFrameElement>(null)] as const
  const room = useRef<HTMLDivElement>(null)
  const roomPx = useRoom(room)
  const back = front === 0 ? 1 : 0
  const isCurrent = drawn[front]?.address === address
  const next = isCurrent ? null : { address, place }

  function showWhenDrawn(index: 0 | 1, event: SyntheticEvent<HTMLIFrameElement>): void {
    setReady(true)
    wearTheme(event.currentTarget)
    if (index === front || !next) return
    const from = frames[front].current?.contentWindow
    const stays = drawn[front]?.place === place
    if (from && stays) event.currentTarget.contentWindow?.scrollTo({ top: from.scrollY, behavior: 'instant' })
    setDrawn(index === 0 ? [next, null] : [drawn[0], next])
    setFront(index)
  }

  const scale = widthPx !== null && roomPx !== null ? Math.min(1, roomPx.width / widthPx) : 1
  const size = (index: 0 | 1) => ({
    width: widthPx ?? '100%',
    height: roomPx === null ? '100%' : roomPx.height / scale,
    transform: `scale(${scale})`,
    opacity: index === front ? 1 : 0,
  })
  return (
    <div
      ref={room}
      className="relative min-h-80 flex-1 overflow-hidden bg-sunk"
      aria-busy={!isReady || next !== null}
    >
      {([0, 1] as const).map((index) => {
        const src = index === back ? next?.address : (drawn[index]?.address ?? undefined)
        return src === undefined ? null : (
          <iframe
            key={index}
            ref={frames[index]}
            src={src}
            title={t('history.pane.title')}
            // Readers' pages are complete without script; their links open beside the newsroom.
            sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
            inert={index === back}
            aria-hidden={index === back}
            onLoad={(event) => showWhenDrawn(index, event)}
            className="absolute inset-y-0 start-0 max-w-none origin-top-left border-0 bg-paper rtl:origin-top-right"
            style={{ ...size(index), insetInlineStart: centred(roomPx?.width ?? null, widthPx, scale) }}
          />
        )
      })}
      <output className="sr-only">{isReady ? '' : t('history.pane.loading')}</output>
    </div>
  )
}

function centred(roomWidthPx: number | null, widthPx: number | null, scale: number): number {
  return roomWidthPx === null || widthPx === null ? 0 : Math.max(0, (roomWidthPx - widthPx * scale) / 2)
}

function useRoom(box: React.RefObject<HTMLElement | null>): { width: number; height: number } | null {
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null)
  useEffect(() => {
    if (!box.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return room
}

/** Without script the page cannot read which colours were chosen; it wears those of the newsroom around it. */
function wearTheme(frame: HTMLIFrameElement): void {
  const { theme } = document.documentElement.dataset
  const root = frame.contentDocument?.documentElement
  if (root && theme) root.dataset.theme = theme
}
