import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ListHead } from '#components/front/list-head.tsx'
import { SharePanel } from '#components/share/share-panel.tsx'
import { Island } from '#components/site/island.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { readOwnAddress } from '#lib/site/own-address.ts'
import { loadFrame } from '../../page-data.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadFrame()
  return { title: words.t('share.pageTitle'), robots: { index: false } }
}

/** Every way to share an address of this site. What is said of it is what stands there, never what was sent. */
export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const [frame, { of }] = await Promise.all([loadFrame(), searchParams])
  const address = readOwnAddress(typeof of === 'string' ? of : '', frame.siteUrl)
  if (!address) notFound()
  const { t } = frame.words
  const article = await getPublicArticle(decodePath(address.pathname))
  const title = article ? article.socialHeadline || article.headline : frame.site.name
  const shared = { address: address.href, title }
  return (
    <ReaderPage frame={frame}>
      <ListHead title={t('share.pageTitle')} description={title} />
      <div className="share-page">
        <p className="share-address">
          <a href={shared.address}>{shared.address}</a>
        </p>
        <share-menu data-address={shared.address} data-title={title} data-copied={t('share.copied')}>
          <SharePanel shared={shared} ways={frame.site.shareWays} words={frame.words} />
          <Island name="share-menu" />
        </share-menu>
      </div>
    </ReaderPage>
  )
}

function decodePath(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}
