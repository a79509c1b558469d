import type { Role } from '#lib/db/generated/enums.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor, StorySubject } from '#lib/users/actor.ts'
import {
  earlyStages,
  type Reach,
  roles,
  type SiteVerb,
  siteRights,
  type StoryVerb,
  storyRights,
} from '#lib/users/rights.ts'

/** Whether the actor may do this to the story; a refusal says which right is missing and who has it. */
export function mayOnStory(actor: Actor, verb: StoryVerb, story: StorySubject): Result<true, 'refused'> {
  const isAllowed =
    actor.isSystem ||
    actor.grants.some(
      (grant) => covers(grant.sectionId, story) && reaches(storyRights[verb][grant.role], actor, story),
    )
  if (isAllowed) return ok(true)
  return fail('refused', refusal(verb, rolesThat(storyRights[verb]), 'story'))
}

/** Whether the actor may do this to the site; only grants for all sections count. */
export function mayOnSite(actor: Actor, verb: SiteVerb): Result<true, 'refused'> {
  const isAllowed =
    actor.isSystem || actor.grants.some(({ role, sectionId }) => sectionId === null && siteRights[verb][role])
  if (isAllowed) return ok(true)
  return fail('refused', refusal(verb, rolesThat(siteRights[verb]), 'site'))
}

/** Whether the actor may do this to some story at all; for hiding what nobody of this role can use. */
export function mayOnSomeStory(actor: Actor, verb: StoryVerb): boolean {
  return actor.isSystem || actor.grants.some(({ role }) => storyRights[verb][role] !== 'no')
}

/** A story without a section yet is covered by every grant; its reach still has to fit. */
function covers(sectionId: string | null, story: StorySubject): boolean {
  return sectionId === null || story.sectionId === null || sectionId === story.sectionId
}

function reaches(reach: Reach, actor: Actor, story: StorySubject): boolean {
  if (reach === 'any') return true
  const isOwn = story.creatorId === actor.userId || story.assigneeId === actor.userId
  if (reach === 'own') return isOwn
  return reach === 'early' && isOwn && earlyStages.includes(story.stage)
}

function rolesThat(row: Record<Role, Reach | boolean>): Role[] {
  return roles.filter((role) => row[role] !== 'no' && row[role] !== false)
}

function refusal(verb: StoryVerb | SiteVerb, have: Role[], of: 'story' | 'site'): string {
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(have.map(roleName))
  const askWhom = of === 'story' ? `${names} of its section` : names
  return `This needs the right “${verb}”, which you do not have here. Ask ${askWhom}.`
}

function roleName(role: Role): string {
  return `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role.replace('_', ' ')}`
}
