'use client'
import { type ReactNode, useSyncExternalStore } from 'react'
import { Sheet } from '#components/admin/ui/overlays/sheet.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type PanelPlaceProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void; children: ReactNode }

/** Where the panel stands: beside the text where there is room, else in a sheet over it. */
export function PanelPlace({ isOpen, onOpenChange, children }: PanelPlaceProps): ReactNode {
  const { t } = useWords()
  const hasRoom = useHasRoom()
  return (
    <>
      <aside
        aria-label={t('story.panel.title')}
        className="sticky top-13 hidden h-[calc(100dvh-3.25rem)] overflow-y-auto overscroll-contain border-s border-rule bg-paper px-4 pt-2 pb-8 lg:block"
      >
        <h2 className="sr-only">{t('story.panel.title')}</h2>
        {hasRoom ? children : null}
      </aside>
      {hasRoom ? null : (
        <Sheet open={isOpen} onOpenChange={onOpenChange} title={t('story.panel.title')}>
          {children}
        </Sheet>
      )}
    </>
  )
}

const wide = '(width >= 64rem)'

/** On the server the panel stands beside the text; where there is no room, styles hide it until the browser knows. */
function useHasRoom(): boolean {
  return useSyncExternalStore(
    (notify) => {
      const query = matchMedia(wide)
      query.addEventListener('change', notify)
      return () => query.removeEventListener('change', notify)
    },
    () => matchMedia(wide).matches,
    () => true,
  )
}
