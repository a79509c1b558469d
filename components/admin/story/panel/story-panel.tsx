'use client'
import type { ReactNode } from 'react'
import { StoryFields } from '#components/admin/story/fields/story-fields.tsx'
import { NotesPanel } from '#components/admin/story/notes/notes-panel.tsx'
import { CheckPanel } from '#components/admin/story/panel/check-panel.tsx'
import type { PanelTab } from '#components/admin/story/panel/panel-tab.ts'
import { PreviewPanel } from '#components/admin/story/panel/preview-panel.tsx'
import { PublishPanel } from '#components/admin/story/publish/publish-panel.tsx'
import { usePreflightFindings } from '#components/admin/story/state/preflight-provider.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Tabs } from '#components/admin/ui/tabs.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type StoryPanelProps = {
  tab: PanelTab
  onTab: (tab: PanelTab) => void
  noteAbout: string | null
  onNoteAbout: (blockId: string | null) => void
}

/** Everything beside the text: fields, checks, notes, publishing, preview. */
export function StoryPanel({ tab, onTab, noteAbout, onNoteAbout }: StoryPanelProps): ReactNode {
  const { t } = useWords()
  const { file } = useStoryDesk()
  const { errors, warnings } = usePreflightFindings()
  const openNotes = file.notes.filter(({ resolvedAt }) => resolvedAt === null).length
  return (
    <Tabs
      value={tab}
      onChange={(id) => onTab(id as PanelTab)}
      tabs={[
        { id: 'story', label: t('story.panel.story'), content: <StoryFields /> },
        {
          id: 'check',
          label: t('story.panel.check'),
          count: errors.length + warnings.length,
          content: <CheckPanel />,
        },
        {
          id: 'notes',
          label: t('story.panel.notes'),
          count: openNotes,
          content: <NotesPanel about={noteAbout} onAbout={onNoteAbout} />,
        },
        {
          id: 'publish',
          label: t('story.panel.publish'),
          content: <PublishPanel onCheck={() => onTab('check')} />,
        },
        { id: 'preview', label: t('story.panel.preview'), content: <PreviewPanel /> },
      ]}
    />
  )
}
