import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { env } from '#lib/env.ts'

/** How long after its last byte an unfinished upload is kept. */
const keptForMs = 24 * 3_600_000

/** A file that is on its way: what it is to become and how much of it is there. */
export type Upload = {
  id: string
  userId: string
  fileName: string
  lengthBytes: number
  offsetBytes: number
  expiresAt: Date
}

const idPattern = /^[0-9a-f-]{36}$/
const notes = z.object({ userId: z.string(), fileName: z.string(), lengthBytes: z.int() })
export type UploadNotes = z.infer<typeof notes>

/** The bytes that have come so far. */
export function bytesFile(id: string): string {
  return join(folder(), `${id}.part`)
}

/** Makes room for a file; nothing of it has come. */
export async function writeUpload(id: string, said: UploadNotes): Promise<void> {
  await mkdir(folder(), { recursive: true })
  await writeFile(bytesFile(id), '')
  // Whole or not at all: a half-written note would stop whoever lists uploads.
  await writeFile(`${notesFile(id)}.new`, JSON.stringify(said))
  await rename(`${notesFile(id)}.new`, notesFile(id))
}

/** An unfinished upload; null when there is none of this id or it has expired. */
export async function readUpload(id: string, at: Date): Promise<Upload | null> {
  if (!idPattern.test(id)) return null
  const text = await readFile(notesFile(id), 'utf8').catch(() => null)
  const bytes = await stat(bytesFile(id)).catch(() => null)
  if (text === null || !bytes) return null
  const expiresAt = new Date(bytes.mtimeMs + keptForMs)
  if (expiresAt <= at) return null
  return { id, ...notes.parse(JSON.parse(text)), offsetBytes: bytes.size, expiresAt }
}

/** Every unfinished upload; what has expired is taken away. */
export async function listUploads(at: Date): Promise<Upload[]> {
  const names = await readdir(folder()).catch(() => [])
  const uploads: Upload[] = []
  for (const id of names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))) {
    const upload = await readUpload(id, at)
    if (upload) uploads.push(upload)
    else await removeUpload(id)
  }
  return uploads
}

/** Takes away what has come; an upload that is not there is no error. */
export async function removeUpload(id: string): Promise<void> {
  await rm(notesFile(id), { force: true })
  await rm(bytesFile(id), { force: true })
}

/** Takes files away that belong to no upload and are older than any may be. Answers how many. */
export async function removeLeftovers(at: Date): Promise<number> {
  const names = await readdir(folder()).catch(() => [])
  const known = new Set(names)
  const left = names.filter((name) => !name.endsWith('.json') && !known.has(`${name.split('.')[0]}.json`))
  let removed = 0
  for (const file of left.map((name) => join(folder(), name))) {
    const facts = await stat(file).catch(() => null)
    if (!facts || facts.mtimeMs + keptForMs > at.getTime()) continue
    await rm(file, { force: true })
    removed += 1
  }
  return removed
}

function notesFile(id: string): string {
  return join(folder(), `${id}.json`)
}

function folder(): string {
  return join(env().BROADSHEET_DATA, 'uploads')
}
