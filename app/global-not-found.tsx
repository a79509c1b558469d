import './(site)/site.css'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { AbsentPage } from '#components/site/absent-page.tsx'
import { Document } from '#components/site/document.tsx'
import { siteMetadata, siteViewport } from '#components/site/site-metadata.ts'
import { loadFrame } from './(site)/page-data.ts'

export const dynamic = 'force-dynamic'
export const viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const { site, siteUrl, words } = await loadFrame()
  return {
    ...siteMetadata(site, siteUrl),
    title: { absolute: `${words.t('absent.unknownTitle')} | ${site.name}` },
  }
}

/** The page for every address where nothing is; the build, which has no database, must not make it. */
export default async function GlobalNotFound(): Promise<ReactNode> {
  await connection()
  const frame = await loadFrame()
  return (
    <Document lang={frame.site.lang} dir={frame.site.dir}>
      <AbsentPage frame={frame} kind="unknown" />
    </Document>
  )
}
