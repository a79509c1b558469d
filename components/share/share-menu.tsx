import type { ReactNode } from 'react'
import { SharePanel } from '#components/share/share-panel.tsx'
import { Island } from '#components/site/island.tsx'
import type { Words } from '#lib/i18n/words-for.ts'
import type { ShareWay } from '#lib/site/share-ways.ts'

type ShareMenuProps = { address: string; title: string; ways: ShareWay[]; words: Words }

/** Ways to share a story; the device's own sheet opens instead where there is one under a finger. */
export function ShareMenu({ address, title, ways, words }: ShareMenuProps): ReactNode {
  const { t } = words
  return (
    <share-menu data-address={address} data-title={title} data-copied={t('share.copied')}>
      <details className="share">
        <summary>{t('share.share')}</summary>
        <SharePanel shared={{ address, title }} ways={ways} words={words} />
      </details>
      <Island name="share-menu" />
    </share-menu>
  )
}
