'use client'
import { ArrowRightLeft } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { Menu } from '#components/admin/ui/overlays/menu.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { Place } from '#lib/importers/review/review.ts'

type ReviewPieceProps = {
  /** What it is taken for; null for a line that was left out. */
  kind: string | null
  text: string
  places: Place[]
  onPlace: (place: Place) => void
  lang: string
  dir: 'ltr' | 'rtl'
}

/** The key that puts a piece somewhere, while its button has the focus. */
const keyOf: Record<Place, string> = {
  headline: 'h',
  standfirst: 's',
  byline: 'b',
  dateline: 'd',
  source: 'o',
  text: 't',
  out: 'x',
}

/** One piece of a read story, which may be put somewhere else from a menu or by one key. */
export function ReviewPiece({ kind, text, places, onPlace, lang, dir }: ReviewPieceProps): ReactNode {
  const { t } = useWords()

  function placeByKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const place = places.find((one) => keyOf[one] === event.key.toLowerCase())
    if (!place) return
    event.preventDefault()
    onPlace(place)
  }

  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3 border-b border-rule py-2">
      <div className="min-w-0">
        {kind ? <Badge>{kind}</Badge> : null}
        <p lang={lang} dir={dir} className="mt-0.5 font-serif [overflow-wrap:anywhere]">
          {text}
        </p>
      </div>
      <Menu
        trigger={
          <Button
            tone="quiet"
            size="s"
            icon={<ArrowRightLeft className="size-4" aria-hidden />}
            aria-label={t('paste.move', { text: text.slice(0, 60) })}
            onKeyDown={placeByKey}
          />
        }
        items={places.map((place) => ({
          label: t(`paste.place.${place}`),
          shortcut: keyOf[place],
          onSelect: () => onPlace(place),
        }))}
      />
    </li>
  )
}
