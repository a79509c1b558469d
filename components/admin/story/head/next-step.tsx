'use client'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { nextTransition } from '#components/admin/story/head/next-transition.ts'
import { TransitionDialog } from '#components/admin/story/head/transition-dialog.tsx'
import type { PanelTab } from '#components/admin/story/panel/panel-tab.ts'
import type { AllowedTransition } from '#components/admin/story/state/story-file.ts'
import { useMoveStage } from '#components/admin/story/state/use-move-stage.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Menu } from '#components/admin/ui/overlays/menu.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** The step that usually comes next as the one strong button, and everything else that may be done as a menu. */
export function NextStep({ onPanel }: { onPanel: (tab: PanelTab) => void }): ReactNode {
  const { t } = useWords()
  const { workflow } = useStoryDesk().file
  const { move, isMoving } = useMoveStage()
  const [asked, setAsked] = useState<AllowedTransition | null>(null)
  const { next, others } = nextTransition(workflow.transitions, workflow.stage)

  function take(transition: AllowedTransition): void {
    if (transition.verb !== 'moveStage') onPanel('publish')
    else if (transition.needsReason) setAsked(transition)
    else void move(transition.id, '')
  }

  // What opens a form or a question first says so.
  const labelOf = ({ id, verb, needsReason }: AllowedTransition) =>
    `${t(`workflow.transition.${id}`)}${verb !== 'moveStage' || needsReason ? ' …' : ''}`

  return (
    <div className="flex gap-1">
      {next ? (
        <Button tone="strong" pending={isMoving} onClick={() => take(next)}>
          {labelOf(next)}
        </Button>
      ) : null}
      {others.length > 0 ? (
        <Menu
          trigger={
            <Button
              className="px-1.5!"
              aria-label={t('story.head.more')}
              icon={<ChevronDown className="size-4" aria-hidden />}
            />
          }
          items={others.map((one) => ({
            label: labelOf(one),
            tone: ['kill', 'spike', 'takeDown'].includes(one.id) ? 'danger' : 'plain',
            onSelect: () => take(one),
          }))}
        />
      ) : null}
      <TransitionDialog
        transition={asked}
        isPending={isMoving}
        onClose={() => setAsked(null)}
        onConfirm={async (reason) => {
          if (asked && (await move(asked.id, reason))) setAsked(null)
        }}
      />
    </div>
  )
}
