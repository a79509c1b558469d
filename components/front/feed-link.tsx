import type { ReactNode } from 'react'
import { feedPath } from '#lib/feeds/feed-path.ts'
import type { Words } from '#lib/i18n/words-for.ts'

/** A link to the feed of the list at `path`. */
export function FeedLink({
  path,
  title,
  words: { t },
}: {
  path: string
  title: string
  words: Words
}): ReactNode {
  return (
    <a
      className="feed-link"
      href={feedPath(path, 'rss.xml')}
      type="application/rss+xml"
      title={t('list.feedOf', { title })}
    >
      {t('list.feed')}
    </a>
  )
}
