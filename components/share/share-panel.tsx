import type { ReactNode } from 'react'
import { MastodonForm } from '#components/share/mastodon-form.tsx'
import { isNetworkWay, mailLink, networkLink, qrLink, type Shared } from '#components/share/share-links.ts'
import type { Words } from '#lib/i18n/words-for.ts'
import type { ShareWay } from '#lib/site/share-ways.ts'

type SharePanelProps = { shared: Shared; ways: ShareWay[]; words: Words }

/** Every way to share something that the site offers, in its order: plain links, forms, and what appears with a script. */
export function SharePanel({ shared, ways, words }: SharePanelProps): ReactNode {
  const { t } = words
  return (
    <div className="share-panel">
      <p className="share-own">
        <button type="button" value="native" hidden>
          {t('share.native')}
        </button>
        <button type="button" value="copy" hidden>
          {t('share.copy')}
        </button>
      </p>
      <ul>
        {ways.map((way) => (
          <Way key={way} way={way} shared={shared} words={words} />
        ))}
      </ul>
      <output />
    </div>
  )
}

type WayProps = { way: ShareWay; shared: Shared; words: Words }

function Way({ way, shared, words }: WayProps): ReactNode {
  const { t } = words
  if (isNetworkWay(way)) {
    const { name, href } = networkLink(way, shared)
    return (
      <li>
        <a href={href} rel="noopener nofollow external">
          {name}
        </a>
      </li>
    )
  }
  if (way === 'email') {
    return (
      <li>
        <a href={mailLink(shared)}>{t('share.email')}</a>
      </li>
    )
  }
  if (way === 'print') {
    return (
      <li hidden>
        <button type="button" value="print">
          {t('share.print')}
        </button>
      </li>
    )
  }
  return (
    <li>
      <details name="share-more">
        <summary>{way === 'qr' ? t('share.qr') : t('share.mastodon')}</summary>
        {way === 'qr' ? (
          <QrCode address={shared.address} words={words} />
        ) : (
          <MastodonForm text={`${shared.title} ${shared.address}`} words={words} />
        )}
      </details>
    </li>
  )
}

/** Asked for when it is opened. */
function QrCode({ address, words }: { address: string; words: Words }): ReactNode {
  return (
    <img
      className="qr"
      src={qrLink(address)}
      alt={words.t('share.qrAlt', { address })}
      width="240"
      height="240"
      loading="lazy"
    />
  )
}
