import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageNumberOf } from '../../../../../page-data.ts'
import { contributorMetadata, renderContributor } from '../../contributor-route.tsx'

type Props = { params: Promise<{ contributor: string; n: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contributor, n } = await params
  return await contributorMetadata(contributor, pageNumberOf(n))
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { contributor, n } = await params
  return await renderContributor(contributor, pageNumberOf(n))
}
