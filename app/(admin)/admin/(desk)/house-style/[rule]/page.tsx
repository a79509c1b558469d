import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { HouseRuleForm } from '#components/admin/preflight/house-rule-form.tsx'
import { RemoveHouseRule } from '#components/admin/preflight/remove-house-rule.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { getHouseRule } from '#lib/preflight/house-rules/queries.ts'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { changeHouseRuleAction, removeHouseRuleAction, tryOnStoriesAction } from '../actions.ts'

type Props = { params: Promise<{ rule: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('preflight.house.editTitle') }
}

export default async function HouseRulePage({ params }: Props): Promise<ReactNode> {
  const [{ words }, , { rule: id }] = await Promise.all([loadAdminFrame(), requireActor(), params])
  const rule = z.uuid().safeParse(id).success ? await getHouseRule(id) : null
  if (!rule) notFound()
  return (
    <>
      <PageHead title={words.t('preflight.house.editTitle')}>
        <Link href="/admin/house-style">{words.t('preflight.house.back')}</Link>
      </PageHead>
      <HouseRuleForm rule={rule} action={changeHouseRuleAction} onTryStories={tryOnStoriesAction} />
      <RemoveHouseRule ruleId={rule.id} action={removeHouseRuleAction} t={words.t} />
    </>
  )
}
