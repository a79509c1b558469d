import '../../../../(site)/site.css'
import '../../../preview.css'
import type { Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Document } from '#components/site/document.tsx'
import { siteViewport } from '#components/site/site-metadata.ts'
import { loadStoryPreview } from '../../../preview-data.ts'
import { previewMetadata } from '../../../preview-metadata.ts'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = siteViewport

export const generateMetadata = previewMetadata

type Props = { children: ReactNode; params: Promise<{ article: string }> }

/** The preview beside the text. A layout knows no query: the language is the latest version's. Links open beside it. */
export default async function StoryPreviewLayout({ children, params }: Props): Promise<ReactNode> {
  const preview = await loadStoryPreview((await params).article, null)
  if (!preview) notFound()
  const { lang, dir } = preview.article
  return (
    <Document lang={lang} dir={dir} head={<base target="_blank" />}>
      {children}
    </Document>
  )
}
