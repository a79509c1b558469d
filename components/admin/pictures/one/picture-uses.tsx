import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { StatusBadge } from '#components/admin/ui/status-badge.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { PictureUses as Uses } from '#lib/media/library/where-used.ts'

/** Everywhere a picture stands, each with the page where it can be changed. */
export function PictureUses({ uses, t }: { uses: Uses; t: AdminWords['t'] }): ReactNode {
  const { stories, hiddenCount, people, replaces } = uses
  const isNowhere = stories.length + hiddenCount + people.length + replaces.length === 0
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="mb-2 font-serif text-lg font-semibold">
        {t('pictures.uses.title')}
      </h2>
      {isNowhere ? <p className="text-sm text-soft">{t('pictures.uses.none')}</p> : null}
      <ul className="text-sm">
        {stories.map((story) => (
          <li key={story.articleId} className="flex items-baseline gap-2 border-b border-rule py-1.5">
            <NextLink href={`/admin/stories/${story.articleId}`} className="min-w-0 grow hover:underline">
              {story.headline || t('desk.noHeadline')}
            </NextLink>
            <StatusBadge status={story.status} />
          </li>
        ))}
        {people.map(({ id, name }) => (
          <li key={id} className="border-b border-rule py-1.5">
            <NextLink href={`/admin/contributors/${id}`} className="hover:underline">
              {t('pictures.uses.portrait', { name })}
            </NextLink>
          </li>
        ))}
        {replaces.map(({ id, name }) => (
          <li key={id} className="border-b border-rule py-1.5">
            <NextLink href={`/admin/pictures/${id}`} className="hover:underline">
              {t('pictures.uses.replaces', { name: name || t('pictures.untitled') })}
            </NextLink>
          </li>
        ))}
      </ul>
      {hiddenCount > 0 ? (
        <p className="mt-2 text-sm text-soft">{t('pictures.uses.hidden', { count: hiddenCount })}</p>
      ) : null}
    </section>
  )
}
