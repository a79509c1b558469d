import sharp from 'sharp'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { sha256 } from '#lib/db/hash.ts'
import { newId } from '#lib/db/id.ts'
import { type LibraryPicture, libraryPictureFrom } from '#lib/media/library-picture.ts'
import { maxInputPixels, writeVariants } from '#lib/media/write-variants.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { wellFormed } from '#lib/text/well-formed.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

/** The largest original that is taken. */
export const maxPictureBytes = 50_000_000

const mimeTypes = new Map([
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['heif', 'image/avif'],
  ['gif', 'image/gif'],
  ['tiff', 'image/tiff'],
])

export type NewPicture = {
  original: Uint8Array
  alt: string
  decorative: boolean
  caption: string
  credit: string
}

type Failure = 'refused' | 'invalid'

/**
 * Puts a picture into the library: the original byte for byte, its public variants beside it. The same file a
 * second time is the same picture. Fails with `refused`, or `invalid` for what is no picture or too large.
 */
export async function addPicture(
  actor: Actor,
  picture: NewPicture,
): Promise<Result<LibraryPicture, Failure>> {
  const allowed = mayOnSite(actor, 'picture.upload')
  if (!allowed.ok) return allowed
  const hash = sha256(picture.original)
  const known = await database().media.findUnique({ where: { hash } })
  if (known) return ok(libraryPictureFrom(known))
  const mimeType = await typeOf(picture.original)
  if (!mimeType.ok) return mimeType
  const { original, ...words } = picture
  const written = await writeVariants(hash, original)
  const facts = { hash, mimeType: mimeType.value, sizeBytes: original.byteLength, ...written }
  return ok(await store(actor, { ...facts, ...wellFormed(words) }))
}

async function store(
  actor: Actor,
  row: Omit<NewPicture, 'original'> & {
    hash: string
    mimeType: string
    sizeBytes: number
    widthPx: number
    heightPx: number
    widthsPx: number[]
  },
): Promise<LibraryPicture> {
  const at = new Date()
  return await database().$transaction(async (tx) => {
    await tx.media.createMany({ data: { id: newId(), ...row, createdAt: at }, skipDuplicates: true })
    const media = await tx.media.findUniqueOrThrow({ where: { hash: row.hash } })
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'addPicture',
      subjectType: 'media',
      subjectId: media.id,
      detail: { hash: row.hash, credit: row.credit },
      at,
    })
    return libraryPictureFrom(media)
  })
}

/** The media type by the file's own bytes; what its name or sender says counts for nothing. */
async function typeOf(original: Uint8Array): Promise<Result<string, 'invalid'>> {
  if (original.byteLength === 0) {
    return fail('invalid', 'This file is empty. Choose the picture again.')
  }
  const facts = await sharp(original, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  const mimeType = mimeTypes.get(facts?.format ?? '')
  if (!facts || !mimeType) {
    return fail(
      'invalid',
      'This file is no picture that can be read here. Use JPEG, PNG, WebP, AVIF, GIF or TIFF.',
    )
  }
  const pixels = (facts.width ?? 0) * (facts.height ?? 0)
  if (pixels > maxInputPixels) {
    const millions = Math.round(pixels / 1e6)
    return fail(
      'invalid',
      `This picture has ${millions} million pixels; at most ${maxInputPixels / 1e6} million are taken. Make it smaller and try again.`,
    )
  }
  return ok(mimeType)
}
