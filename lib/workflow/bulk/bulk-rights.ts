import type { Actor } from '#lib/users/actor.ts'
import { mayOnSomeStory } from '#lib/users/may.ts'
import { type MoveId, transitions } from '#lib/workflow/transitions.ts'

/** What is offered for several stories at once; each story is asked again when it happens. */
export type BulkRights = {
  mayAssign: boolean
  mayTag: boolean
  maySpike: boolean
  /** Where stories may be moved, spiking aside. */
  moves: MoveId[]
}

/** What the actor may do to some story at all. */
export function bulkRightsOf(actor: Actor): BulkRights {
  const moves = transitions
    .filter((one) => one.verb === 'moveStage' && mayOnSomeStory(actor, one.right))
    .map(({ id }) => id as MoveId)
  return {
    mayAssign: mayOnSomeStory(actor, 'story.assign'),
    mayTag: mayOnSomeStory(actor, 'story.edit'),
    maySpike: moves.includes('spike'),
    moves: moves.filter((id) => id !== 'spike'),
  }
}
