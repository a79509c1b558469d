import '../../../../../../site.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Document } from '#components/site/document.tsx'
import { siteMetadata, siteViewport } from '#components/site/site-metadata.ts'
import { loadArticle, loadFrame } from '../../../../../../page-data.ts'
import { type StoryParams, storyPath } from './story-path.ts'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  const { site, siteUrl } = await loadFrame()
  return siteMetadata(site, siteUrl)
}

type Props = { children: ReactNode; params: Promise<StoryParams> }

/** A root layout of its own, since the html element speaks the story's language. */
export default async function StoryLayout({ children, params }: Props): Promise<ReactNode> {
  const article = await loadArticle(storyPath(await params))
  if (!article) notFound()
  return (
    <Document lang={article.lang} dir={article.dir}>
      {children}
    </Document>
  )
}
