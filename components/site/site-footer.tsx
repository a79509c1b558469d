import type { ReactNode } from 'react'
import { networkName } from '#blocks/embed/networks.ts'
import type { Frame } from '#components/site/frame.ts'
import { LanternMark } from '#components/ui/lantern-mark.tsx'
import { feedPath } from '#lib/feeds/feed-path.ts'

/** What the paper says of itself, its sections again and where else it can be followed. */
export function SiteFooter({ frame: { site, sections, words } }: { frame: Frame }): ReactNode {
  const { t } = words
  return (
    <footer className="foot" lang={site.lang} dir={site.dir}>
      <div className="foot-paper">
        <p className="nameplate">
          <LanternMark className="mark" />
          {site.name}
        </p>
        <p>{site.description}</p>
      </div>
      <ul className="foot-sections">
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
      {site.links.length === 0 ? null : (
        <div className="foot-follow">
          <p>{t('site.followPaper')}</p>
          <ul>
            {site.links.map(({ network, url }) => (
              <li key={url}>
                <a href={url} rel="me noopener">
                  {networkName(network, url)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="foot-rights">
        {t('site.rights', { name: site.name })}
        {site.foundedYear === null ? null : ` · ${t('site.founded', { year: String(site.foundedYear) })}`}
        {' · '}
        <a href="/saved">{t('saved.link')}</a>
        {' · '}
        <a href="/corrections">{t('correction.title')}</a>
        {' · '}
        <a href={feedPath('/', 'rss.xml')} type="application/rss+xml">
          {t('list.feed')}
        </a>
        <embed-revoke hidden>
          {' · '}
          <button type="button">{t('site.revokeEmbeds')}</button>
        </embed-revoke>
      </p>
    </footer>
  )
}
