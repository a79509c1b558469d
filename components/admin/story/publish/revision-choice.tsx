'use client'
import type { ReactNode } from 'react'
import { Choice } from '#components/admin/story/publish/choice.tsx'
import type { RevisionMark } from '#components/admin/story/state/story-file.ts'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type RevisionChoiceProps = {
  approved: RevisionMark
  takesApproved: boolean
  onChange: (takesApproved: boolean) => void
}

/** The text was changed after somebody approved it: which of the two is meant. */
export function RevisionChoice({ approved, takesApproved, onChange }: RevisionChoiceProps): ReactNode {
  const { t } = useWords()
  return (
    <Notice tone="warn" title={t('story.publish.changedSince')}>
      <Choice
        legend={t('story.publish.which')}
        value={takesApproved ? 'approved' : 'current'}
        options={[
          {
            value: 'approved',
            label: t('story.publish.approved', { number: approved.number, by: approved.by }),
          },
          { value: 'current', label: t('story.publish.current') },
        ]}
        onChange={(value) => onChange(value === 'approved')}
      />
    </Notice>
  )
}
