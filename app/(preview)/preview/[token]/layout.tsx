import '../../../(site)/site.css'
import '../../preview.css'
import type { Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Document } from '#components/site/document.tsx'
import { siteViewport } from '#components/site/site-metadata.ts'
import { loadFrame } from '../../../(site)/page-data.ts'
import { loadLinkPreview } from '../../preview-data.ts'
import { previewMetadata } from '../../preview-metadata.ts'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = siteViewport

export const generateMetadata = previewMetadata

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
