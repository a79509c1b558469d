import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { correctionsMetadata, renderCorrections } from '../../corrections-route.tsx'

type Props = { params: Promise<{ correction: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await correctionsMetadata((await params).correction)
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  return await renderCorrections((await params).correction)
}
