import type { ReactNode } from 'react'
import { MastodonForm } from '#components/share/mastodon-form.tsx'
import { mailLink, shareLinks } from '#components/share/share-links.ts'
import { Island } from '#components/site/island.tsx'
import type { Words } from '#lib/i18n/words-for.ts'

type ShareMenuProps = { address: string; title: string; words: Words }

/** Ways to share a story. All of them are plain links or a form; those that need a script appear with it. */
export function ShareMenu({ address, title, words }: ShareMenuProps): ReactNode {
  const { t } = words
  return (
    <share-menu data-address={address} data-title={title} data-copied={t('share.copied')}>
      <details className="share">
        <summary>{t('share.share')}</summary>
        <div>
          <p className="share-own">
            <button type="button" value="native" hidden>
              {t('share.native')}
            </button>
            <button type="button" value="copy" hidden>
              {t('share.copy')}
            </button>
            <a href={mailLink({ address, title })}>{t('share.email')}</a>
            <button type="button" value="print" hidden>
              {t('share.print')}
            </button>
          </p>
          <ul>
            {shareLinks({ address, title }).map(({ id, name, href }) => (
              <li key={id}>
                <a href={href} rel="noopener nofollow external">
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <MastodonForm text={`${title} ${address}`} words={words} />
          <output />
        </div>
      </details>
      <Island name="share-menu" />
    </share-menu>
  )
}
