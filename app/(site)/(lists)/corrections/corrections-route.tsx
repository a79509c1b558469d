import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { CorrectionsPage } from '#components/front/corrections-page.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { listMetadata } from '#components/site/site-metadata.ts'
import { listSiteCorrections, wasTold } from '#lib/corrections/site-corrections.ts'
import { loadFrame } from '../../page-data.ts'

/** The newest corrections, or those older than the correction `before`. */
export async function renderCorrections(before: string | null): Promise<ReactNode> {
  const frame = await loadFrame()
  if (before !== null && !(await wasTold(before))) notFound()
  const page = await listSiteCorrections(before)
  return (
    <ReaderPage frame={frame}>
      <CorrectionsPage page={page} isFirst={before === null} frame={frame} />
    </ReaderPage>
  )
}

export async function correctionsMetadata(before: string | null): Promise<Metadata> {
  const { site, siteUrl, words } = await loadFrame()
  const [title, description] = [words.t('correction.title'), words.t('correction.lead')]
  const path = before === null ? '/corrections' : `/corrections/before/${before}`
  return listMetadata({ title, description, path }, site, siteUrl)
}
