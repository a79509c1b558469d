'use client'
import type { ReactNode } from 'react'
import { PreflightPanel } from '#components/admin/preflight/preflight-panel.tsx'
import { usePreflightFindings } from '#components/admin/story/state/preflight-provider.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'

/** What preflight found; pressing a finding goes to its place. */
export function CheckPanel(): ReactNode {
  const { goTo } = useStoryDesk()
  const { findings, state } = usePreflightFindings()
  return <PreflightPanel findings={findings} state={state} onGo={goTo} />
}
