import '../site.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Document } from '#components/site/document.tsx'
import { siteMetadata, siteViewport } from '#components/site/site-metadata.ts'
import { loadFrame } from '../page-data.ts'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  const { site, siteUrl } = await loadFrame()
  return siteMetadata(site, siteUrl)
}

/** Lists speak the language of the edition. */
export default async function ListsLayout({ children }: { children: ReactNode }): Promise<ReactNode> {
  const { site } = await loadFrame()
  return (
    <Document lang={site.lang} dir={site.dir}>
      {children}
    </Document>
  )
}
