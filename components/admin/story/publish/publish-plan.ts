import type {
  CorrectionInput,
  PreflightOverride,
  PublishInput,
} from '#components/admin/story/state/story-actions.ts'
import type { CorrectedPassage } from '#lib/corrections/public-correction.ts'
import { momentOfWallTime } from '#lib/time/zoned-time.ts'

/** What the form holds of a correction. */
export type PlannedCorrection = Pick<CorrectionInput, 'text' | 'reason'> & {
  passages: CorrectedPassage[]
  severity: 'clarification' | 'correction' | 'retraction'
}

/** What the form of publishing holds. */
export type PublishPlan = {
  when: 'now' | 'later'
  /** Wall clock of the site, `yyyy-mm-ddThh:mm`, or ''. */
  at: string
  embargo: boolean
  /** Of a live story: what readers are told of the change. */
  change: 'update' | 'typo' | 'correction'
  note: string
  correction: PlannedCorrection
  /** Reasons for letting errors pass, by the key of the finding. */
  overrides: Record<string, string>
}

export const emptyPlan: PublishPlan = {
  when: 'now',
  at: '',
  embargo: false,
  change: 'update',
  note: '',
  correction: { passages: [], text: '', reason: '', severity: 'correction' },
  overrides: {},
}

/** The moment the plan means; null for now, undefined when the clock holds no time yet. */
export function momentOfPlan({ when, at }: PublishPlan, timeZone: string): Date | null | undefined {
  if (when === 'now') return null
  return momentOfWallTime(at, timeZone) ?? undefined
}

/** What is sent to the server for a plan; undefined when its moment is missing. */
export function requestFor(
  plan: PublishPlan,
  story: { articleId: string; revisionId: string; root: string; timeZone: string; isLive: boolean },
): (PublishInput & { correction: CorrectionInput | null }) | undefined {
  const { articleId, revisionId, root, timeZone, isLive } = story
  const startsAt = momentOfPlan(plan, timeZone)
  if (startsAt === undefined) return undefined
  const isCorrection = isLive && plan.change === 'correction'
  const isTypo = isLive && plan.change === 'typo'
  return {
    articleId,
    revisionId,
    root,
    startsAt: startsAt?.toISOString() ?? null,
    embargo: startsAt !== null && plan.embargo,
    substantive: !isTypo,
    note: plan.note.trim(),
    overrides: reasonsGiven(plan.overrides),
    correction: isCorrection ? correctionOf(plan.correction) : null,
  }
}

const nowhere: CorrectedPassage = { blockId: null, field: null, before: '', after: '' }

function correctionOf({ passages, ...words }: PlannedCorrection): CorrectionInput {
  const [first = nowhere, ...further] = passages
  return { ...words, ...first, further }
}

function reasonsGiven(overrides: Record<string, string>): PreflightOverride[] {
  return Object.entries(overrides).flatMap(([finding, reason]) =>
    reason.trim() === '' ? [] : [{ finding, reason: reason.trim() }],
  )
}
