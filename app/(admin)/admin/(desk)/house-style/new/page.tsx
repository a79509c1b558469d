import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { HouseRuleForm } from '#components/admin/preflight/house-rule-form.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { addHouseRuleAction, tryOnStoriesAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('preflight.house.newTitle') }
}

export default async function NewHouseRulePage(): Promise<ReactNode> {
  const [{ words }] = await Promise.all([loadAdminFrame(), requireActor()])
  return (
    <>
      <PageHead title={words.t('preflight.house.newTitle')}>
        <Link href="/admin/house-style">{words.t('preflight.house.back')}</Link>
      </PageHead>
      <HouseRuleForm rule={null} action={addHouseRuleAction} onTryStories={tryOnStoriesAction} />
    </>
  )
}
