import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  nat,
  oneof,
  record,
} from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { database } from '#lib/db/client.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import { verifyChains } from '#lib/publications/verify-chains.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import type { Actor } from '#lib/users/actor.ts'
import { cancelPlanned } from '#lib/workflow/publishing/cancel-planned.ts'
import { publishStory } from '#lib/workflow/publishing/publish-story.ts'
import { republishStory } from '#lib/workflow/publishing/republish-story.ts'
import { coveringAt, hasLength, plannedAfter } from '#lib/workflow/status.ts'
import { takeDownStory } from '#lib/workflow/publishing/take-down-story.ts'
import { desk } from '#lib/workflow/testing/staff.ts'

let newsroom: Newsroom
let actor: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  actor = desk(newsroom)
})
afterAll(() => newsroom.close())

const minuteMs = 60_000
const act = oneof(
  record({ kind: constant('edit' as const), slug: constantFrom('ferry', 'boat', 'ship') }),
  record({
    kind: constant('publish' as const),
    revision: nat(3),
    inMinutes: constantFrom(null, 1, 2, 3),
  }),
  record({ kind: constant('cancel' as const), plan: nat(2) }),
  record({ kind: constant('takeDown' as const) }),
  record({ kind: constant('republish' as const) }),
)
type Act = typeof act extends Arbitrary<infer A> ? A : never

/** What readers are shown from when on, as somebody would tell it: the last thing that happened counts. */
type Told = { fromMs: number; revisionId: string | null }[]

async function perform(articleId: string, base: number, told: Told, one: Act): Promise<Told> {
  const reason = 'because'
  const past = () => told.filter(({ fromMs }) => fromMs <= Date.now())
  if (one.kind === 'takeDown') {
    const { ok } = await takeDownStory(actor, { articleId, reason })
    return ok ? [...past(), { fromMs: Date.now(), revisionId: null }] : told
  }
  if (one.kind === 'republish') {
    const again = await republishStory(actor, { articleId, reason })
    const last = past().findLast(({ revisionId }) => revisionId !== null)
    return again.ok && last ? [...told, { ...last, fromMs: again.value.startsAt.getTime() }] : told
  }
  if (one.kind === 'edit') {
    await fileStory(newsroom, completeContent({ slug: `${one.slug}-${base}` }), { articleId })
    return told
  }
  if (one.kind === 'cancel') {
    const publications = await database().publication.findMany({ where: { articleId } })
    const plan = plannedAfter(publications, new Date())[one.plan]
    if (!plan) return told
    const cancelled = await cancelPlanned(actor, { articleId, publicationId: plan.id, reason })
    return cancelled.ok ? told.filter(({ fromMs }) => fromMs !== plan.startsAt.getTime()) : told
  }
  const revisions = await database().revision.findMany({ where: { articleId }, orderBy: { number: 'desc' } })
  const revision = revisions[one.revision % revisions.length]
  if (!revision) return told
  const { id: revisionId, root } = revision
  const startsAt = one.inMinutes === null ? null : new Date(base + one.inMinutes * minuteMs)
  const published = await publishStory(actor, { articleId, revisionId, root, startsAt })
  if (!published.ok) return told
  const fromMs = published.value.startsAt.getTime()
  const kept = told.filter((other) => other.fromMs <= Date.now() || other.revisionId !== revisionId)
  return [...kept.filter((other) => other.fromMs !== fromMs), { fromMs, revisionId }]
}

function shownAt(told: Told, at: Date): string | null {
  const begun = told.filter(({ fromMs }) => fromMs <= at.getTime())
  return begun.sort((one, other) => one.fromMs - other.fromMs).at(-1)?.revisionId ?? null
}

/** Whatever readers are shown now and in the minutes to come is what was told, at one address, with honest dates. */
async function expectHonest(articleId: string, base: number, told: Told): Promise<void> {
  const publications = await database().publication.findMany({
    where: { articleId },
    orderBy: { startsAt: 'asc' },
  })
  const real = publications.filter(hasLength)
  for (const one of real) expect(one.firstPublishedAt).toEqual(real[0]?.startsAt)
  for (const minutes of [0, 1, 2, 3, 9]) {
    const at = new Date(minutes === 0 ? Date.now() + 1 : base + minutes * minuteMs)
    const covering = coveringAt(publications, at)
    expect(covering?.revisionId ?? null).toBe(shownAt(told, at))
    for (const path of new Set(publications.map((one) => one.path))) {
      const hasBegun = real.some((one) => one.path === path && one.startsAt <= at)
      const shown = covering?.path === path ? { kind: 'page' } : { kind: 'moved', to: covering?.path }
      const expected = covering ? shown : { kind: 'gone' }
      expect(await resolvePath(path, at)).toEqual(hasBegun ? expected : { kind: 'unknown' })
    }
    const article = covering ? await getPublicArticle(covering.path, at) : null
    expect(article?.revisionId ?? null).toBe(shownAt(told, at))
  }
}

test('whatever is published, planned, cancelled and taken down in any order, readers get what the timeline says', async () => {
  let base = Date.now()
  await assert(
    asyncProperty(array(act, { minLength: 3, maxLength: 9 }), async (acts) => {
      base += 1
      const first = completeContent({ slug: `ferry-${base}` })
      const { articleId } = await fileStory(newsroom, first)
      let told: Told = []
      for (const one of acts) {
        told = await perform(articleId, base, told, one)
        await expectHonest(articleId, base, told)
      }
    }),
    { numRuns: propertyRuns(30) },
  )
  expect((await verifyChains(database())).firstBroken).toBeNull()
}, 300_000)
