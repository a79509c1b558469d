import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageNumberOf } from '../../../../../page-data.ts'
import { renderTag, tagMetadata } from '../../tag-route.tsx'

type Props = { params: Promise<{ tag: string; n: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tag, n } = await params
  return await tagMetadata(tag, pageNumberOf(n))
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { tag, n } = await params
  return await renderTag(tag, pageNumberOf(n))
}
