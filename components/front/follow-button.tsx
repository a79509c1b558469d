import type { ReactNode } from 'react'
import type { Words } from '#lib/i18n/words-for.ts'

/** Follows the list at `path` on the reader's device; its place stays empty where no script runs. */
export function FollowButton({
  path,
  title,
  words: { t },
}: {
  path: string
  title: string
  words: Words
}): ReactNode {
  return (
    <follow-button data-path={path} data-title={title}>
      <button type="button" aria-pressed="false" title={t('reading.followTitle', { title })}>
        <span className="when-off">{t('reading.follow')}</span>
        <span className="when-on">{t('reading.following')}</span>
      </button>
    </follow-button>
  )
}
