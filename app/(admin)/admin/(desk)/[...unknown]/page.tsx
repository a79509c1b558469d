import { notFound } from 'next/navigation'
import { requireActor } from '../../../acting.ts'

/** Every address of the newsroom where nothing is: said within the newsroom, to whoever is signed in. */
export default async function UnknownRoute(): Promise<never> {
  await requireActor()
  notFound()
}
