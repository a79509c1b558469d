import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { contributorMetadata, renderContributor } from './contributor-route.tsx'

type Props = { params: Promise<{ contributor: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await contributorMetadata((await params).contributor, 1)
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  return await renderContributor((await params).contributor, 1)
}
