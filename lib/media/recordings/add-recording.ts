import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { cleanWords } from '#lib/media/intake/clean-words.ts'
import { originalKey } from '#lib/media/media-files.ts'
import { examineRecording } from '#lib/media/recordings/intake/examine-recording.ts'
import { readSubtitles } from '#lib/media/recordings/intake/read-subtitles.ts'
import { writePublicFile } from '#lib/media/recordings/intake/write-public-file.ts'
import {
  maxSubtitlesBytes,
  type RecordingFile,
  recordingKey,
  recordingTypes,
} from '#lib/media/recordings/recording-files.ts'
import { type StoredRecording, storedRecordingFrom } from '#lib/media/recordings/stored-recording.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

const maxNameLength = 200

type Added = Promise<Result<StoredRecording, 'refused' | 'invalid'>>
type Facts = Pick<StoredRecording, 'kind' | 'file' | 'durationMs' | 'widthPx' | 'heightPx'>

/**
 * Puts the film or sound at `path` into the store: the original byte for byte, and the file for readers, which has
 * the same samples and no tags. The same file a second time is the same recording. Fails with `refused`, or `invalid`
 * for what is no recording that browsers play.
 */
export async function addRecording(actor: Actor, path: string, fileName: string): Added {
  const allowed = mayOnSite(actor, 'picture.upload')
  if (!allowed.ok) return allowed
  const hash = await hashOf(path)
  const known = await findRecording(hash)
  if (known) return ok(known)
  const facts = await examineRecording(path)
  if (!facts.ok) return facts
  const target = `${path}.public`
  try {
    const written = await writePublicFile(path, target, facts.value)
    if (!written.ok) return written
    return ok(await keep(actor, { hash, fileName, facts: facts.value, original: path, target }))
  } finally {
    await rm(target, { force: true })
  }
}

/** Puts the subtitles at `path`, WebVTT or SubRip, into the store as WebVTT. Fails as `addRecording` does. */
export async function addSubtitles(actor: Actor, path: string, fileName: string): Added {
  const allowed = mayOnSite(actor, 'picture.upload')
  if (!allowed.ok) return allowed
  if ((await stat(path)).size > maxSubtitlesBytes) {
    return fail(
      'invalid',
      `Subtitles of at most ${maxSubtitlesBytes / 1e6} MB were expected; this file is larger.`,
    )
  }
  const hash = await hashOf(path)
  const known = await findRecording(hash)
  if (known) return ok(known)
  const read = await readSubtitles(await readFile(path))
  if (!read.ok) return read
  const target = `${path}.public`
  try {
    await writeFile(target, read.value.vtt)
    const facts = { kind: 'subtitles', file: 'subtitles.vtt', widthPx: 0, heightPx: 0 } as const
    const { durationMs } = read.value
    return ok(await keep(actor, { hash, fileName, facts: { ...facts, durationMs }, original: path, target }))
  } finally {
    await rm(target, { force: true })
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function findRecording(hash: string): Promise<StoredRecording | null> {
  const row = await database().recording.findUnique({ where: { hash } })
  return row && storedRecordingFrom(row)
}

type Kept = { hash: string; fileName: string; facts: Facts; original: string; target: string }

async function keep(
  actor: Actor,
  { hash, fileName, facts, original, target }: Kept,
): Promise<StoredRecording> {
  const file: RecordingFile = facts.file
  const mimeType = recordingTypes[file]
  await mediaStore().keep(originalKey(hash), original, 'application/octet-stream')
  await mediaStore().keep(recordingKey(hash, file), target, mimeType)
  const { size: sizeBytes } = await stat(target)
  const at = new Date()
  const data = {
    ...facts,
    hash,
    mimeType,
    sizeBytes,
    fileName: cleanWords(fileName, maxNameLength),
    createdAt: at,
  }
  return await database().$transaction(async (tx) => {
    await tx.recording.createMany({ data: { id: newId(), ...data }, skipDuplicates: true })
    const row = await tx.recording.findUniqueOrThrow({ where: { hash } })
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'addRecording',
      subjectType: 'recording',
      subjectId: row.id,
      detail: { hash, kind: facts.kind },
      at,
    })
    return storedRecordingFrom(row)
  })
}
