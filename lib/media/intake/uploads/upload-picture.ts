import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  type AddedPicture,
  addPicture,
  maxPictureBytes,
  type TypedWords,
  tooLarge,
} from '#lib/media/add-picture.ts'
import { cleanWords } from '#lib/media/intake/clean-words.ts'
import { appendBytes, writeAlone } from '#lib/media/intake/uploads/append-bytes.ts'
import {
  bytesFile,
  listUploads,
  readUpload,
  removeUpload,
  type Upload,
  writeUpload,
} from '#lib/media/intake/uploads/upload-files.ts'
import { roomForUpload } from '#lib/media/intake/uploads/upload-room.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

const maxNameLength = 200
/** How long an upload's end is remembered for whoever asks again, because the answer was lost. */
const endKeptForMs = 60_000
const ends = new Map<string, Asked<AddedPicture>>()

type Largest = { bytes: number; refusal: Result<never, 'invalid'> }
const largestPicture: Largest = { bytes: maxPictureBytes, refusal: tooLarge }

type Asked<T> = Promise<Result<T, 'refused' | 'invalid' | 'unknown' | 'conflict'>>

/**
 * Begins an upload of so many bytes. Fails with `refused`, or `invalid` for a size that is not taken, more than
 * `largest` or too much at a time.
 */
export async function beginUpload(
  actor: Actor,
  file: { lengthBytes: number; fileName: string },
  { at = new Date(), largest = largestPicture }: { at?: Date; largest?: Largest } = {},
): Asked<Upload> {
  const allowed = mayOnSite(actor, 'picture.upload')
  if (!allowed.ok) return allowed
  const { lengthBytes } = file
  if (!Number.isInteger(lengthBytes) || lengthBytes < 1) {
    return fail('invalid', 'The size of a file was expected; this one is empty. Choose the file again.')
  }
  if (lengthBytes > largest.bytes) return largest.refusal
  const room = roomForUpload(await listUploads(at), { userId: actor.userId, lengthBytes })
  if (!room.ok) return room
  const id = randomUUID()
  const fileName = cleanWords(file.fileName, maxNameLength)
  await writeUpload(id, { userId: actor.userId, fileName, lengthBytes })
  return await findUpload(actor, id, at)
}

/** An unfinished upload of the actor's own, to go on with. Fails with `refused` or `unknown`. */
export async function findUpload(actor: Actor, id: string, at = new Date()): Asked<Upload> {
  const allowed = mayOnSite(actor, 'picture.upload')
  if (!allowed.ok) return allowed
  const upload = await readUpload(id, at)
  if (upload?.userId === actor.userId) return ok(upload)
  return fail('unknown', 'This upload is over or was given up. Choose the file again.')
}

/**
 * Takes the bytes that follow those at `offsetBytes`. What came before the connection broke is kept. Fails with
 * `conflict` when the server has more or less than that, `invalid` for more bytes than were announced.
 */
export async function sendUpload(
  actor: Actor,
  id: string,
  sent: { offsetBytes: number; body: ReadableStream<Uint8Array> | null },
): Asked<Upload> {
  const before = await findUpload(actor, id)
  if (!before.ok) return before
  return await writeAlone(id, async (signal) => {
    const upload = await findUpload(actor, id)
    if (!upload.ok) return upload
    const { offsetBytes, lengthBytes } = upload.value
    if (offsetBytes !== sent.offsetBytes) {
      return fail('conflict', `The file goes on at byte ${offsetBytes}; byte ${sent.offsetBytes} came.`)
    }
    const maxBytes = lengthBytes - offsetBytes
    const outcome = await appendBytes(bytesFile(id), sent.body, { maxBytes, signal })
    if (outcome === 'taken') return await findUpload(actor, id)
    await removeUpload(id)
    return fail('invalid', `A file of ${lengthBytes} bytes was announced; more came. Choose the file again.`)
  })
}

/**
 * Puts an upload that is complete into the library. Fails with `conflict` while bytes are missing, and as
 * `addPicture` does; the upload is over unless bytes are missing. Asked twice, at once or within a minute, it answers the
 * same and adds one picture.
 */
export async function finishUpload(actor: Actor, id: string, words: TypedWords): Asked<AddedPicture> {
  const allowed = mayOnSite(actor, 'picture.upload')
  if (!allowed.ok) return allowed
  const key = `${actor.userId} ${id}`
  const known = ends.get(key)
  if (known) return await known
  const end = endUpload(actor, id, words)
  ends.set(key, end)
  const isOver = await end.then(
    (added) => added.ok || added.kind === 'invalid',
    () => false,
  )
  if (isOver) setTimeout(() => ends.delete(key), endKeptForMs).unref()
  else ends.delete(key)
  return await end
}

async function endUpload(actor: Actor, id: string, words: TypedWords): Asked<AddedPicture> {
  const upload = await requireWhole(actor, id)
  if (!upload.ok) return upload
  const { fileName } = upload.value
  const added = await addPicture(actor, { original: await readFile(bytesFile(id)), fileName, ...words })
  await removeUpload(id)
  return added
}

/** An upload of which all bytes have come. Fails with `refused`, `unknown`, or `conflict` while bytes are missing. */
export async function requireWhole(actor: Actor, id: string): Asked<Upload> {
  const upload = await findUpload(actor, id)
  if (!upload.ok) return upload
  const { offsetBytes, lengthBytes } = upload.value
  if (offsetBytes >= lengthBytes) return upload
  return fail('conflict', `Only ${offsetBytes} of ${lengthBytes} bytes have come. Send the rest.`)
}

/** Gives an unfinished upload up. Fails with `refused` or `unknown`. */
export async function dropUpload(actor: Actor, id: string): Asked<null> {
  const upload = await findUpload(actor, id)
  if (!upload.ok) return upload
  return await writeAlone(id, async () => {
    await removeUpload(id)
    return ok(null)
  })
}
