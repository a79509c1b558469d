'use client'
import { Eye, History, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { NextStep } from '#components/admin/story/head/next-step.tsx'
import { PresentPeople } from '#components/admin/story/head/present-people.tsx'
import { SaveState } from '#components/admin/story/head/save-state.tsx'
import { TextCounts } from '#components/admin/story/head/text-counts.tsx'
import type { PanelTab } from '#components/admin/story/panel/panel-tab.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import type { SavingView } from '#components/admin/story/keeping/saving-view.ts'
import { Button, ButtonLink } from '#components/admin/ui/button.tsx'
import { StatusBadge } from '#components/admin/ui/status-badge.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type HeaderProps = {
  saving: SavingView
  onPanel: (tab: PanelTab | null) => void
  onConflicts: () => void
}

/** The bar above the text: where the story stands, whether it is saved, who else is here, what comes next. */
export function StoryHeader({ saving, onPanel, onConflicts }: HeaderProps): ReactNode {
  const { t } = useWords()
  const { file } = useStoryDesk()
  return (
    <header className="sticky top-0 z-20 flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule bg-paper px-3 py-1.5 sm:px-5">
      <StatusBadge status={file.workflow.status} />
      <SaveState saving={saving} onConflicts={onConflicts} />
      <PresentPeople present={saving.presence} />
      <div className="ms-auto">
        <TextCounts />
      </div>
      <div className="ms-auto flex items-center gap-1 sm:ms-0">
        <Button
          tone="quiet"
          aria-label={t('story.head.preview')}
          title={t('story.head.preview')}
          icon={<Eye className="size-4" aria-hidden />}
          onClick={() => onPanel('preview')}
        />
        <ButtonLink
          tone="quiet"
          href={`/admin/stories/${file.articleId}/history`}
          aria-label={t('story.head.history')}
          title={t('story.head.history')}
          icon={<History className="size-4" aria-hidden />}
        />
        <Button
          tone="quiet"
          className="lg:hidden"
          aria-label={t('story.head.panel')}
          title={t('story.head.panel')}
          icon={<PanelRight className="size-4" aria-hidden />}
          onClick={() => onPanel(null)}
        />
        <NextStep onPanel={onPanel} />
      </div>
    </header>
  )
}
