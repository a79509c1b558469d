import { database } from '#lib/db/client.ts'
import type { Role } from '#lib/db/generated/enums.ts'
import { newId } from '#lib/db/id.ts'
import { type Newsroom, sectionId } from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'

/** The newsroom's own hand, who may do everything. */
export const desk = (newsroom: Newsroom): Actor => ({
  userId: newsroom.actorId,
  name: 'edition',
  grants: [],
  isSystem: true,
})

/** Hires somebody with a role, in one section (a slug) or in all. */
export async function hire(name: string, role: Role, section: string | null = null): Promise<Actor> {
  const userId = newId()
  const grant = { role, sectionId: section === null ? null : sectionId(section) }
  const now = new Date()
  await database().user.create({
    data: {
      id: userId,
      name,
      email: `${userId}@lantern.example`,
      createdAt: now,
      grants: { create: { ...grant, id: newId(), createdAt: now } },
    },
  })
  return { userId, name, grants: [grant], isSystem: false }
}
