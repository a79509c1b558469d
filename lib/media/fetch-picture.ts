import { fetchGuarded } from '#lib/http/fetch-guarded.ts'
import { type AddedPicture, addPicture, maxPictureBytes } from '#lib/media/add-picture.ts'
import type { Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

const withinMs = 15_000

/**
 * Takes a picture from the public web into the library, as a paste brings it along and as an embedded post shows it; the
 * library notes that it is from `source`, or else from its own address. Fails with `refused`,
 * `unreachable`, or `invalid` for what is no picture.
 */
export async function fetchPicture(
  actor: Actor,
  picture: { url: string; alt: string; caption: string; credit: string; source?: string },
): Promise<Result<AddedPicture>> {
  const allowed = mayOnSite(actor, 'picture.upload')
  if (!allowed.ok) return allowed
  const { url, source = url, ...words } = picture
  const fetched = await fetchGuarded(url, { maxBytes: maxPictureBytes, withinMs, types: ['image/'] })
  if (!fetched.ok) return fetched
  return await addPicture(actor, { original: fetched.value.bytes, decorative: false, ...words, source })
}
