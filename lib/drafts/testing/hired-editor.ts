import { database } from '#lib/db/client.ts'
import type { Role } from '#lib/db/generated/enums.ts'
import { newId } from '#lib/db/id.ts'
import { type Actor, getActor } from '#lib/users/actor.ts'

/** Somebody new in the newsroom, with one role in all sections. */
export async function hireEditor(name: string, role: Role = 'editor'): Promise<Actor> {
  const id = newId()
  const createdAt = new Date()
  await database().user.create({
    data: { id, name, createdAt, grants: { create: { id: newId(), role, createdAt } } },
  })
  const actor = await getActor(id)
  if (!actor) throw new Error('A user that was just made is not there.')
  return actor
}
