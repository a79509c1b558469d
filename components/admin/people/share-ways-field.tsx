'use client'
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { networkName } from '#components/share/share-links.ts'
import { moveInList } from '#lib/site/move-in-list.ts'
import { type ShareWay, shareWays } from '#lib/site/share-ways.ts'

type Row = { way: ShareWay; isOn: boolean }

/** Which ways to share readers are offered, and in which order; sends the chosen ones as `shareWays`. */
export function ShareWaysField({ ways }: { ways: ShareWay[] }): ReactNode {
  const { t } = useWords()
  const [rows, setRows] = useState<Row[]>(() => [
    ...ways.map((way) => ({ way, isOn: true })),
    ...shareWays.filter((way) => !ways.includes(way)).map((way) => ({ way, isOn: false })),
  ])
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, say] = useState('')
  const nameOf = (way: ShareWay) => t('people.settings.shareWay', { way, name: networkName(way) })
  const chosen = rows.filter(({ isOn }) => isOn)

  function move(from: number, to: number): void {
    const row = rows[from]
    if (!row || from === to || to < 0 || to >= rows.length) return
    setRows(moveInList(rows, from, to))
    say(t('people.settings.shareMoved', { name: nameOf(row.way), place: to + 1, count: rows.length }))
  }

  function moveByKey(event: KeyboardEvent, index: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (step === 0) return
    event.preventDefault()
    move(index, index + step)
  }

  function dragOver({ clientX, clientY }: PointerEvent): void {
    if (dragged === null) return
    const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-row]')
    const over = Number(row?.dataset.row ?? dragged)
    if (over === dragged) return
    move(dragged, over)
    setDragged(over)
  }

  return (
    <fieldset className="grid gap-4 md:grid-cols-[1fr_14rem]">
      <legend className="sr-only">{t('people.settings.share')}</legend>
      <div>
        <p className="mb-2 text-sm text-soft">{t('people.settings.shareHint')}</p>
        <ol className="grid gap-1">
          {rows.map(({ way, isOn }, index) => (
            <li
              key={way}
              data-row={index}
              className={`flex items-center gap-2 rounded border border-rule px-2 py-0.5 ${dragged === index ? 'bg-sunk' : ''}`}
            >
              <button
                type="button"
                aria-label={t('people.settings.shareMove', { name: nameOf(way) })}
                className="cursor-grab touch-none p-1 text-soft"
                onPointerDown={(event) => {
                  event.currentTarget.setPointerCapture(event.pointerId)
                  setDragged(index)
                }}
                onPointerMove={dragOver}
                onPointerUp={() => setDragged(null)}
                onPointerCancel={() => setDragged(null)}
                onKeyDown={(event) => moveByKey(event, index)}
              >
                <GripVertical aria-hidden className="size-4" />
              </button>
              <label className="flex min-h-9 grow items-center gap-2">
                <input
                  type="checkbox"
                  name="shareWays"
                  value={way}
                  checked={isOn}
                  onChange={() =>
                    setRows(rows.map((row) => (row.way === way ? { way, isOn: !row.isOn } : row)))
                  }
                />
                {nameOf(way)}
              </label>
              <Button
                tone="quiet"
                size="s"
                aria-label={t('people.moveUp', { name: nameOf(way) })}
                aria-disabled={index === 0}
                icon={<ArrowUp aria-hidden className="size-4" />}
                onClick={() => move(index, index - 1)}
              />
              <Button
                tone="quiet"
                size="s"
                aria-label={t('people.moveDown', { name: nameOf(way) })}
                aria-disabled={index === rows.length - 1}
                icon={<ArrowDown aria-hidden className="size-4" />}
                onClick={() => move(index, index + 1)}
              />
            </li>
          ))}
        </ol>
        <output className="sr-only">{said}</output>
      </div>
      <div>
        <p className="mb-2 text-sm text-soft">{t('people.settings.sharePreview')}</p>
        <ul className="grid grid-cols-2 gap-x-3 gap-y-2 rounded-lg border border-rule p-3 text-sm">
          {chosen.map(({ way }) => (
            <li key={way}>{nameOf(way)}</li>
          ))}
          {chosen.length === 0 ? (
            <li className="col-span-2 text-soft">{t('people.settings.shareNone')}</li>
          ) : null}
        </ul>
      </div>
    </fieldset>
  )
}
