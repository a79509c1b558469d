'use client'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import type { Cut } from '#components/admin/pictures/crops/use-cut.ts'
import { newsroomPictureUrl } from '#components/admin/pictures/newsroom-picture-url.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

const stageWidthPx = 1200
const farStepPerCent = 10
const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The whole picture, with the focal point or a crop on it to be dragged or moved by keys. */
export function CutStage({ picture, cut }: { picture: LibraryPicture; cut: Cut }): ReactNode {
  const { t } = useWords()
  const last = useRef<{ x: number; y: number } | null>(null)
  const { part, crop, focal } = cut

  function pointOf(event: PointerEvent): { x: number; y: number } {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    return { x: ((event.clientX - left) / width) * 100, y: ((event.clientY - top) / height) * 100 }
  }

  function take(event: PointerEvent): void {
    event.currentTarget.setPointerCapture(event.pointerId)
    last.current = pointOf(event)
    if (part === 'focal') cut.setFocalPoint(last.current.x, last.current.y)
  }

  function drag(event: PointerEvent): void {
    if (!last.current) return
    const point = pointOf(event)
    if (part === 'focal') cut.setFocalPoint(point.x, point.y)
    else cut.move(point.x - last.current.x, point.y - last.current.y)
    last.current = point
  }

  function press(event: KeyboardEvent): void {
    const [byX, byY] = arrows[event.key] ?? [0, 0]
    const step = event.shiftKey ? farStepPerCent : 1
    if (byX !== 0 || byY !== 0) cut.move(byX * step, byY * step)
    else if (crop && (event.key === '+' || event.key === '=')) cut.size(crop.width + 200)
    else if (crop && event.key === '-') cut.size(crop.width - 200)
    else return
    event.preventDefault()
  }

  return (
    <div
      className="relative touch-none overflow-hidden rounded-md bg-sunk select-none"
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={() => {
        last.current = null
      }}
    >
      <img
        src={newsroomPictureUrl(picture, stageWidthPx)}
        alt={picture.alt}
        width={picture.widthPx}
        height={picture.heightPx}
        draggable={false}
        className="mx-auto block h-auto w-full"
      />
      {part === 'focal' ? (
        <button
          type="button"
          aria-label={t('pictures.crop.stageFocal')}
          onKeyDown={press}
          style={{ left: `${focal.x}%`, top: `${focal.y}%` }}
          className="absolute size-11 -translate-1/2 cursor-move rounded-full border-2 border-[#fff] bg-[rgb(0_0_0/40%)] shadow-pop before:absolute before:inset-0 before:m-auto before:size-1.5 before:rounded-full before:bg-[#fff]"
        />
      ) : crop ? (
        <button
          type="button"
          aria-label={t('pictures.crop.stageCrop', { ratio: part })}
          onKeyDown={press}
          style={{
            left: `${crop.x / 100}%`,
            top: `${crop.y / 100}%`,
            width: `${crop.width / 100}%`,
            height: `${crop.height / 100}%`,
          }}
          className="absolute cursor-move border-2 border-[#fff] shadow-[0_0_0_200rem_rgb(0_0_0/55%)] focus-visible:-outline-offset-4"
        />
      ) : null}
    </div>
  )
}
