import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Transaction } from '#lib/db/client.ts'
import type { ArticleStage, Role } from '#lib/db/generated/enums.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import type { Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { listActorFunctions } from './testing/actor-functions.ts'
import { prepareMatrixStory } from './testing/matrix-story.ts'
import { siteVerbCases } from './testing/site-verbs.ts'
import { hire } from './testing/staff.ts'
import { type MatrixStory, type StoryVerbCase, storyVerbCases } from './testing/story-verbs.ts'
import { withUndoing } from './testing/undone.ts'

const roles = ['contributor', 'reporter', 'editor', 'managing_editor', 'administrator'] as const
type Owner = 'creator' | 'assignee' | 'other'
type Where = { owner: Owner; state: 'draft' | 'review' | 'published' }

const places: Where[] = [
  { owner: 'creator', state: 'draft' },
  { owner: 'creator', state: 'review' },
  { owner: 'creator', state: 'published' },
  { owner: 'assignee', state: 'draft' },
  { owner: 'other', state: 'draft' },
  { owner: 'other', state: 'review' },
  { owner: 'other', state: 'published' },
]

/** For those whose story it is makes no difference. */
const chiefs = new Set<Role>(['managing_editor', 'administrator'])
const extremes: Where[] = [
  { owner: 'creator', state: 'draft' },
  { owner: 'other', state: 'published' },
]

/** Functions that take an actor and let nobody change or see anything: they ask what may be done or filter by it. */
const asking = new Set([
  'mayOnStory',
  'mayOnSite',
  'mayOnSomeStory',
  'mayOnStorySql',
  'mayRestore',
  'bulkRightsOf',
  'readStoryFilters',
])
/** Lists of what the actor may see, and pages and versions that are read with the same right as the story. */
const listing = new Set([
  'findStories',
  'suggestStories',
  'searchLinkableStories',
  'listLinkableStories',
  'loadDesk',
  'listMentions',
  'listAlerts',
  'getRevision',
  'getRevisionByNumber',
  'openStoryPreview',
  'readStoryPicture',
  'storyPlays',
  'listPictureUses',
])
/** They change nothing and ask whether the actor edits any story; refusals are tried in their own tests. */
const looking = new Set(['resolveEmbed'])
/** They begin a story and ask what `beginStory` asks. */
const beginning = new Set(['readPastedStory', 'fileImportedStory'])
/** What the verbs on sections, tags, people, settings and house style run through. */
const carrying = new Set(['changeSite', 'changeHouseStyle'])

let newsroom: Newsroom
let staff: Record<Role, Actor>
let elsewhere: Actor
let nobody: Actor
let draft: MatrixStory
let live: MatrixStory

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = {
    contributor: await hire('Hanne Løvdal', 'contributor', 'city'),
    reporter: await hire('Maren Holt', 'reporter', 'city'),
    editor: await hire('Cato Reyes', 'editor', 'city'),
    managing_editor: await hire('Bram Keller', 'managing_editor'),
    administrator: await hire('Ada Moss', 'administrator'),
  }
  elsewhere = await hire('Wanda World', 'managing_editor', 'world')
  nobody = { ...(await hire('Nobody', 'reporter')), grants: [] }
  draft = await prepareMatrixStory(newsroom, 'Draft', 'draft')
  live = await prepareMatrixStory(newsroom, 'Live', 'live')
})
afterAll(() => newsroom.close())

const stageOf: Record<Where['state'], ArticleStage> = { draft: 'draft', review: 'review', published: 'ready' }

async function place(tx: Transaction, actor: Actor, { owner, state }: Where): Promise<MatrixStory> {
  const story = state === 'published' ? live : draft
  await tx.article.update({
    where: { id: story.articleId },
    data: {
      stage: stageOf[state],
      creatorId: owner === 'creator' ? actor.userId : newsroom.actorId,
      assigneeId: owner === 'assignee' ? actor.userId : null,
    },
  })
  return story
}

function isExpected({ expected }: StoryVerbCase, role: Role, { owner, state }: Where): boolean {
  const reach = expected.split(' ')[roles.indexOf(role)]
  if (reach === 'any') return true
  if (owner === 'other') return false
  return reach === 'own' || (reach === 'early' && state === 'draft')
}

const isRefused = (result: Result<unknown>) => !result.ok && result.kind === 'refused'
const said = (isAllowed: boolean) => (isAllowed ? 'may' : 'may not')

test.each(storyVerbCases)('$name: $expected', async (verb) => {
  const expected: string[] = []
  const found: string[] = []
  await withUndoing(async (undone, tx) => {
    const attempt = async (who: string, actor: Actor, where: Where, isAllowed: boolean) => {
      const result = await undone(async () => await verb.call(actor, await place(tx, actor, where)))
      const label = `${who}, ${where.owner} of a story in ${where.state}`
      expected.push(`${label}: ${said(isAllowed)}`)
      found.push(`${label}: ${said(!isRefused(result))}`)
    }
    for (const role of roles) {
      for (const where of chiefs.has(role) ? extremes : places) {
        await attempt(role, staff[role], where, isExpected(verb, role, where))
      }
    }
    for (const where of extremes) {
      await attempt('a managing editor of another section', elsewhere, where, false)
      await attempt('somebody without a role', nobody, where, false)
    }
  })
  expect(found).toEqual(expected)
})

test.each(siteVerbCases)('$name is for a $from and above', async ({ from, isSectionEnough, call }) => {
  const expected: string[] = []
  const found: string[] = []
  await withUndoing(async (undone) => {
    const attempt = async (who: string, actor: Actor, isAllowed: boolean) => {
      const result = await undone(async () => await call(actor))
      expected.push(`${who}: ${said(isAllowed)}`)
      found.push(`${who}: ${said(!isRefused(result))}`)
    }
    for (const role of roles) {
      const isHighEnough = roles.indexOf(role) >= roles.indexOf(from)
      const everywhere = { ...staff[role], grants: [{ role, sectionId: null }] }
      await attempt(role, everywhere, isHighEnough)
      const inCity = { ...staff[role], grants: staff.contributor.grants.map((grant) => ({ ...grant, role })) }
      await attempt(`${role} of City`, inCity, isHighEnough && isSectionEnough === true)
    }
    await attempt('a managing editor of another section', elsewhere, false)
    await attempt('somebody without a role', nobody, false)
  })
  expect(found).toEqual(expected)
})

test('every function that takes an actor is tried here, or is known to change and show nothing of others', () => {
  const tried = new Set([...storyVerbCases, ...siteVerbCases].map(({ name }) => name.split(' ')[0]))
  const known = [tried, asking, listing, looking, beginning, carrying]
  const found = listActorFunctions()
  const forgotten = found.filter(
    ({ name, file }) => !file.startsWith('lib/users/own/') && !known.some((names) => names.has(name)),
  )
  expect(forgotten).toEqual([])
  const names = new Set(found.map(({ name }) => name))
  expect(known.flatMap((set) => [...set]).filter((name) => !names.has(name ?? ''))).toEqual([])
})
