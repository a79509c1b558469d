import { Prisma } from '#lib/db/generated/client.ts'
import type { Role } from '#lib/db/generated/enums.ts'
import type { Actor } from '#lib/users/actor.ts'
import { type Reach, type StoryVerb, storyRights } from '#lib/users/rights.ts'

/**
 * The condition that the actor may do this to the story of article `a` whose section is `section`: what `mayOnStory`
 * says, for many stories at once. Null when it holds for every story.
 */
export function mayOnStorySql(actor: Actor, verb: StoryVerb, section: Prisma.Sql): Prisma.Sql | null {
  const grants = actor.grants.map(({ role, sectionId }) => ({ reach: reachOf(verb, role), sectionId }))
  if (actor.isSystem || grants.some(({ reach, sectionId }) => reach === 'any' && sectionId === null))
    return null
  const conditions = (['any', 'own', 'early'] as const).flatMap((reach) => {
    const sections = grants.filter((grant) => grant.reach === reach).map(({ sectionId }) => sectionId)
    return sections.length === 0
      ? []
      : [Prisma.sql`(${within(sections, section)} AND ${reaches(reach, actor)})`]
  })
  return conditions.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
}

function reachOf(verb: StoryVerb, role: Role): Reach {
  return storyRights[verb][role]
}

/** A story without a section yet is covered by every grant. */
function within(sections: (string | null)[], section: Prisma.Sql): Prisma.Sql {
  if (sections.includes(null)) return Prisma.sql`TRUE`
  return Prisma.sql`(${section} IS NULL OR ${section} = ANY(${sections}::uuid[]))`
}

function reaches(reach: 'any' | 'own' | 'early', { userId }: Actor): Prisma.Sql {
  if (reach === 'any') return Prisma.sql`TRUE`
  const isOwn = Prisma.sql`(a.creator_id = ${userId}::uuid OR a.assignee_id = ${userId}::uuid)`
  return reach === 'own' ? isOwn : Prisma.sql`(${isOwn} AND a.stage IN ('pitch', 'draft'))`
}
