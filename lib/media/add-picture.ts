import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { sha256 } from '#lib/db/hash.ts'
import { newId } from '#lib/db/id.ts'
import { cleanWords } from '#lib/media/intake/clean-words.ts'
import { examine } from '#lib/media/intake/examine.ts'
import { listAlike } from '#lib/media/intake/list-alike.ts'
import type { FileWords } from '#lib/media/intake/read-file-words.ts'
import { type LibraryPicture, libraryPictureFrom } from '#lib/media/library-picture.ts'
import { type WrittenPicture, writeExamined } from '#lib/media/write-variants.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { wellFormed } from '#lib/text/well-formed.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

/** The largest original that is taken. */
export const maxPictureBytes = 50_000_000
const maxNameLength = 200
const maxNoteLength = 2_000

/** What somebody types about a picture they add; what is left empty is filled in from the file itself. */
export type TypedWords = { alt: string; decorative: boolean; caption: string; credit: string }

export type NewPicture = TypedWords & {
  original: Uint8Array
  /** What the file was called. */
  fileName?: string
  /** Where on the web it is from. */
  source?: string
}

/** A picture that was added, or was there before (`known`), with those of the library that look like it. */
export type AddedPicture = LibraryPicture & { known: boolean; alike: LibraryPicture[] }

type Failure = 'refused' | 'invalid'

/**
 * Puts a picture into the library: the original byte for byte, its public variants beside it, and what its file
 * says of it wherever nothing was typed. The same file a second time is the same picture. Fails with `refused`,
 * or `invalid` for what is no picture or too large.
 */
export async function addPicture(actor: Actor, picture: NewPicture): Promise<Result<AddedPicture, Failure>> {
  const allowed = mayOnSite(actor, 'picture.upload')
  if (!allowed.ok) return allowed
  const { original, fileName = '', source = '', ...typed } = picture
  if (original.byteLength > maxPictureBytes) return tooLarge
  const hash = sha256(original)
  const known = await database().media.findUnique({ where: { hash } })
  if (known?.removedAt) return removed
  if (known) return ok({ ...libraryPictureFrom(known), known: true, alike: [] })
  const facts = await examine(original)
  if (!facts.ok) return facts
  const words = wordsOf(typed, facts.value.words)
  const written = await writeExamined(hash, original, facts.value, words)
  const file = { hash, mimeType: facts.value.mimeType, sizeBytes: original.byteLength }
  const { isNew, ...added } = await store(actor, {
    ...words,
    ...file,
    ...written,
    fileName: cleanWords(fileName, maxNameLength),
    rightsNote: source === '' ? '' : cleanWords(`Taken from ${source}`, maxNoteLength),
  })
  const alike = await listAlike({ id: added.id, likeness: written.likeness })
  return ok({ ...added, known: !isNew, alike })
}

/** The refusal of a file of more than 50 MB. */
export const tooLarge = fail(
  'invalid',
  `A picture of at most ${maxPictureBytes / 1e6} MB was expected; this file is larger. Make it smaller and try again.`,
)

const removed = fail(
  'invalid',
  'This picture was removed from the library, and its page there says why. Choose another one.',
)

function wordsOf(typed: TypedWords, file: FileWords): FileWords & { decorative: boolean } {
  const { alt, caption, credit, decorative } = wellFormed(typed)
  return {
    ...file,
    decorative,
    alt: decorative ? alt : alt.trim() || file.alt,
    caption: caption.trim() || file.caption,
    credit: credit.trim() || file.credit,
  }
}

async function store(
  actor: Actor,
  row: FileWords &
    WrittenPicture & {
      decorative: boolean
      hash: string
      mimeType: string
      sizeBytes: number
      fileName: string
      rightsNote: string
    },
): Promise<LibraryPicture & { isNew: boolean }> {
  const at = new Date()
  return await database().$transaction(async (tx) => {
    const { count } = await tx.media.createMany({
      data: { id: newId(), ...row, createdAt: at },
      skipDuplicates: true,
    })
    const media = await tx.media.findUniqueOrThrow({ where: { hash: row.hash } })
    // Somebody else has added the same file in the same moment.
    if (count === 0) return { ...libraryPictureFrom(media), isNew: false }
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'addPicture',
      subjectType: 'media',
      subjectId: media.id,
      detail: { hash: row.hash, credit: row.credit },
      at,
    })
    return { ...libraryPictureFrom(media), isNew: true }
  })
}
