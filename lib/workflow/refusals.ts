import { fail } from '#lib/result.ts'
import type { StoryStatus } from '#lib/workflow/status.ts'
import { startsFrom, type Transition, transitions } from '#lib/workflow/transitions.ts'
import type { ArticleStage } from '#lib/db/generated/enums.ts'

type Story = { status: StoryStatus; article: { stage: ArticleStage } }

/** Why a transition cannot start here: the story is elsewhere, or the reason is missing; null when it can. */
export function refuseTransition(transition: Transition, story: Story, reason: string | undefined) {
  if (!startsFrom(transition, story.status, story.article.stage)) {
    return fail('stage', stageSentence(transition, story))
  }
  if (transition.needsReason && (reason ?? '').trim() === '') {
    return fail('invalid', 'Say why in a sentence: the reason stays in the history.', 'reason')
  }
  return null
}

/** 'A version is planned for 2026-11-23 16:00 UTC.' */
export function planStands({ startsAt }: { startsAt: Date }): string {
  return `A version is planned for ${momentInUtc(startsAt)}.`
}

/** A moment for a sentence, the same wherever it is read: 2026-11-23 16:00 UTC, with seconds if it has any. */
function momentInUtc(at: Date): string {
  const text = at.toISOString()
  const clock = text.slice(11, 19).replace(/:00$/, '')
  return `${text.slice(0, 10)} ${clock} UTC`
}

function stageSentence(transition: Transition, { status, article }: Story): string {
  const { stages, statuses } = transition
  if (statuses && !statuses.includes(status)) {
    const isPublic = !statuses.includes('published') && ['published', 'updated', 'corrected'].includes(status)
    if (isPublic) return 'Readers can read this story. Take it down first.'
    if (status === 'scheduled' || status === 'embargoed') {
      return 'This story is planned to be published. Cancel the plan first.'
    }
    return `This story is not in a state for that: it is ${statusName[status]}.`
  }
  const from = new Intl.ListFormat('en', { type: 'disjunction' }).format(
    (stages ?? []).map((stage) => statusName[stage]),
  )
  return `This story is ${statusName[article.stage]}; this is for stories that are ${from}.${remedy(article.stage)}`
}

function remedy(stage: ArticleStage): string {
  if (stage === 'legal') return ' Have it cleared or sent back first.'
  const back = transitions.find(
    (one) => one.to === 'draft' && (one.stages as readonly string[]).includes(stage),
  )
  return back?.id === 'revive' || back?.id === 'reinstate' ? ' Bring it back first.' : ''
}

const statusName: Record<StoryStatus, string> = {
  pitch: 'a pitch',
  draft: 'a draft',
  review: 'in review',
  legal: 'with legal',
  ready: 'ready',
  scheduled: 'scheduled',
  embargoed: 'embargoed',
  published: 'published',
  updated: 'updated',
  corrected: 'corrected',
  unpublished: 'unpublished',
  spiked: 'spiked',
  killed: 'killed',
}
