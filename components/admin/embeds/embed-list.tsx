import Link from 'next/link'
import { type ReactNode, useId } from 'react'
import { networkName } from '#blocks/embed/networks.ts'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import type { TroubledEmbed } from '#lib/embeds/originals/list-originals.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

type EmbedListProps = {
  title: string
  embeds: TroubledEmbed[]
  /** What stands there when there are none, and why that may be. */
  none: string
  hint?: string
  t: AdminWords['t']
  /** What can be done about one of them. */
  renderActions: (embed: TroubledEmbed) => ReactNode
}

/** Embedded posts that something happened to, each with the stories that show it. */
export function EmbedList({ title, embeds, none, hint, t, renderActions }: EmbedListProps): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-b border-edge pb-1 text-base font-semibold">
        {title}
        {embeds.length > 0 ? (
          <span className="tabular ms-2 font-normal text-soft">{embeds.length}</span>
        ) : null}
      </h2>
      {embeds.length === 0 ? (
        <p className="py-2.5 text-soft">
          {none}
          {hint ? <span className="block text-sm">{hint}</span> : null}
        </p>
      ) : null}
      <ul>
        {embeds.map((embed) => (
          <li key={embed.url} className="grid gap-1.5 border-b border-rule py-3 text-sm">
            <Facts embed={embed} t={t} />
            <div>{renderActions(embed)}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts({
  embed: { url, network, state, since, takenDownWhy, stories },
  t,
}: {
  embed: TroubledEmbed
  t: AdminWords['t']
}): ReactNode {
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{networkName(network, url)}</span>
        {state in tones ? (
          <Badge tone={tones[state as keyof typeof tones]}>{t('embeds.desk.state', { state })}</Badge>
        ) : null}
        <span className="text-xs text-soft">
          <Time at={since} form="ago" />
        </span>
      </p>
      <a href={url} rel="noreferrer" className="wrap-anywhere text-accent hover:underline">
        {url}
      </a>
      {takenDownWhy ? <p className="wrap-anywhere">{takenDownWhy}</p> : null}
      <p className="wrap-anywhere text-soft">
        {t('embeds.desk.stories', { count: stories.length })}{' '}
        {stories.map(({ articleId, headline }, index) => (
          <span key={articleId}>
            {index > 0 ? ' · ' : null}
            <Link href={`/admin/stories/${articleId}`}>
              <bdi>{headline || t('desk.noHeadline')}</bdi>
            </Link>
          </span>
        ))}
      </p>
    </>
  )
}

const tones = { edited: 'warn', deleted: 'bad', unreachable: 'plain' } as const
