import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ListHead } from '#components/front/list-head.tsx'
import { mastodonAddress } from '#components/share/mastodon-address.ts'
import { MastodonForm } from '#components/share/mastodon-form.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { loadFrame } from '../../../page-data.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadFrame()
  return { title: words.t('share.mastodonTitle'), robots: { index: false } }
}

/** Leads to the server a reader named; browsers would block a form that is answered with another site. */
export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const [frame, query] = await Promise.all([loadFrame(), searchParams])
  const { t } = frame.words
  const server = textOf(query.instance)
  const text = textOf(query.text)
  const found = mastodonAddress(server, text)
  return (
    <ReaderPage frame={frame}>
      <ListHead title={t('share.mastodonTitle')} description={t('share.mastodonExplain')} />
      <div className="mastodon-page">
        {found ? (
          <p>
            <a className="button" href={found.href} rel="noopener nofollow external">
              {t('share.mastodonContinue', { host: found.host })}
            </a>
          </p>
        ) : null}
        {found || server === '' ? null : <p role="alert">{t('share.mastodonWrong')}</p>}
        <MastodonForm text={text} server={server} words={frame.words} />
      </div>
    </ReaderPage>
  )
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}
