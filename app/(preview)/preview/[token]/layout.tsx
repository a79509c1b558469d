import '../../../(site)/site.css'
import '../../preview.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Document } from '#components/site/document.tsx'
import { siteMetadata, siteViewport } from '#components/site/site-metadata.ts'
import { loadFrame } from '../../../(site)/page-data.ts'
import { loadLinkPreview, loadPreviewWords } from '../../preview-data.ts'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  const [{ site, siteUrl }, { t }] = await Promise.all([loadFrame(), loadPreviewWords()])
  const title = { absolute: t('history.preview.title', { site: site.name }) }
  return {
    ...siteMetadata(site, siteUrl),
    title,
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

type Props = { children: ReactNode; params: Promise<{ token: string }> }

/** The story's own language, once there is a story. */
export default async function LinkPreviewLayout({ children, params }: Props): Promise<ReactNode> {
  const [{ site }, preview] = await Promise.all([loadFrame(), loadLinkPreview((await params).token)])
  if (preview.state === 'unknown') notFound()
  const { lang, dir } = preview.state === 'open' ? preview.article : site
  return (
    <Document lang={lang} dir={dir}>
      {children}
    </Document>
  )
}
