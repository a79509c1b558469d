import type { AllowedTransition } from '#components/admin/story/state/story-file.ts'
import type { TransitionId } from '#lib/workflow/transitions.ts'

/** What usually comes next, the likeliest first. */
const usual: readonly TransitionId[] = [
  'start',
  'clearLegal',
  'republish',
  'update',
  'publish',
  'approve',
  'file',
  'revive',
  'reinstate',
]

/**
 * Of what is allowed, the one step for the strong button, and the others for the menu. What is in review is approved
 * before it is published.
 */
export function nextTransition(
  transitions: AllowedTransition[],
  stage: string,
): { next: AllowedTransition | null; others: AllowedTransition[] } {
  const allowed = transitions.filter((one) => one.isAllowed && one.id !== 'cancelPlanned')
  const order: readonly TransitionId[] = stage === 'review' ? ['approve', ...usual] : usual
  const next = order.map((id) => allowed.find((one) => one.id === id)).find(Boolean) ?? null
  return { next, others: allowed.filter((one) => one !== next) }
}
