import type { ArticleStage } from '#lib/db/generated/enums.ts'
import type { StoryVerb } from '#lib/users/rights.ts'
import { liveStatuses, type StoryStatus } from '#lib/workflow/status.ts'

/** What the working copy must have before a transition. */
export type Need = 'headline' | 'text' | 'section'

type Row = {
  id: string
  /** The verb of this folder that carries it out. */
  verb: 'moveStage' | 'publishStory' | 'correctStory' | 'cancelPlanned' | 'takeDownStory' | 'republishStory'
  /** Stages of the working copy it starts from; null: any. */
  stages: readonly ArticleStage[] | null
  /** States of the story it starts from; null: any. */
  statuses: readonly StoryStatus[] | null
  /** The stage it leads to; null where publications decide. */
  to: ArticleStage | null
  right: StoryVerb
  needs: readonly Need[]
  needsReason: boolean
  /** The named revision it leaves in the history. */
  checkpoint: 'filed' | 'subbed' | 'approved' | null
}

const early: readonly ArticleStage[] = ['pitch', 'draft', 'review', 'legal', 'ready']
const publishable: readonly ArticleStage[] = ['draft', 'review', 'ready']
const planned: readonly StoryStatus[] = ['scheduled', 'embargoed']
const absent: readonly StoryStatus[] = [...early, 'unpublished', 'spiked', 'killed']
const whole: readonly Need[] = ['headline', 'text', 'section']
const plain = { statuses: null, needs: [], needsReason: false, checkpoint: null } as const
const onPublications = { ...plain, stages: null, to: null } as const

/** Everything that can happen to a story: from where, to where, who may, what it needs. The one table. */
export const transitions = [
  { ...plain, id: 'start', verb: 'moveStage', stages: ['pitch'], to: 'draft', right: 'story.edit' },
  {
    ...plain,
    id: 'file',
    verb: 'moveStage',
    stages: ['draft', 'ready'],
    to: 'review',
    right: 'story.file',
    needs: ['headline', 'text'],
    checkpoint: 'filed',
  },
  {
    ...plain,
    id: 'sub',
    verb: 'moveStage',
    stages: ['review'],
    to: 'review',
    right: 'story.approve',
    needs: ['headline', 'text'],
    checkpoint: 'subbed',
  },
  {
    ...plain,
    id: 'sendBack',
    verb: 'moveStage',
    stages: ['review', 'legal', 'ready'],
    to: 'draft',
    right: 'story.approve',
    needsReason: true,
  },
  {
    ...plain,
    id: 'approve',
    verb: 'moveStage',
    stages: publishable,
    to: 'ready',
    right: 'story.approve',
    needs: whole,
    checkpoint: 'approved',
  },
  {
    ...plain,
    id: 'legal',
    verb: 'moveStage',
    stages: publishable,
    to: 'legal',
    right: 'story.legal',
    needsReason: true,
  },
  {
    ...plain,
    id: 'clearLegal',
    verb: 'moveStage',
    stages: ['legal'],
    to: 'ready',
    right: 'story.clear-legal',
    needs: whole,
    checkpoint: 'approved',
  },
  {
    ...onPublications,
    id: 'publish',
    verb: 'publishStory',
    stages: publishable,
    statuses: [...absent, ...planned],
    right: 'story.publish',
  },
  {
    ...onPublications,
    id: 'update',
    verb: 'publishStory',
    stages: publishable,
    statuses: liveStatuses,
    right: 'story.publish',
  },
  { ...onPublications, id: 'schedule', verb: 'publishStory', stages: publishable, right: 'story.schedule' },
  {
    ...onPublications,
    id: 'correct',
    verb: 'correctStory',
    stages: publishable,
    statuses: liveStatuses,
    right: 'story.correct',
    needsReason: true,
  },
  {
    ...onPublications,
    id: 'cancelPlanned',
    verb: 'cancelPlanned',
    statuses: [...planned, ...liveStatuses],
    right: 'story.schedule',
  },
  {
    ...onPublications,
    id: 'takeDown',
    verb: 'takeDownStory',
    statuses: liveStatuses,
    right: 'story.take-down',
    needsReason: true,
  },
  {
    ...onPublications,
    id: 'republish',
    verb: 'republishStory',
    stages: publishable,
    statuses: ['unpublished'],
    right: 'story.publish',
    needsReason: true,
  },
  {
    ...plain,
    id: 'spike',
    verb: 'moveStage',
    stages: early,
    statuses: absent,
    to: 'spiked',
    right: 'story.spike',
    needsReason: true,
  },
  {
    ...plain,
    id: 'kill',
    verb: 'moveStage',
    stages: [...early, 'spiked'],
    statuses: absent,
    to: 'killed',
    right: 'story.kill',
    needsReason: true,
  },
  { ...plain, id: 'revive', verb: 'moveStage', stages: ['spiked'], to: 'draft', right: 'story.spike' },
  {
    ...plain,
    id: 'reinstate',
    verb: 'moveStage',
    stages: ['killed'],
    to: 'draft',
    right: 'story.kill',
    needsReason: true,
  },
] as const satisfies readonly Row[]

export type TransitionId = (typeof transitions)[number]['id']
export type Transition = Omit<Row, 'id'> & { id: TransitionId }
/** Those that `moveStage` carries out. */
export type MoveId = Extract<(typeof transitions)[number], { verb: 'moveStage' }>['id']

/** The row of the table with this id. */
export function transitionOf(id: TransitionId): Transition {
  const found = transitions.find((one) => one.id === id)
  if (!found) throw new Error(`There is no transition ${id}.`)
  return found
}

/**
 * What can happen to a story of this status, whoever asks. The working copy of a story that is public, planned or
 * taken down has a stage of its own: pass it, or it counts as ready.
 */
export function transitionsFrom(status: StoryStatus, stage: ArticleStage = stageOf(status)): Transition[] {
  return transitions.filter((one) => startsFrom(one, status, stage))
}

/** Whether a transition starts from a story of this status and stage. */
export function startsFrom(
  { stages, statuses }: Pick<Transition, 'stages' | 'statuses'>,
  status: StoryStatus,
  stage: ArticleStage,
): boolean {
  return (stages === null || stages.includes(stage)) && (statuses === null || statuses.includes(status))
}

function stageOf(status: StoryStatus): ArticleStage {
  return [...early, 'spiked', 'killed'].includes(status) ? (status as ArticleStage) : 'ready'
}
