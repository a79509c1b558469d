import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isMediaKey, requireMediaKey } from '#lib/media/store/media-key.ts'
import type { MediaStore } from '#lib/media/store/media-store.ts'

const absentCodes = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/** Keeps the library's files in a folder, each at the path that its key names. */
export function localStore(folder: string): MediaStore {
  return {
    async read(key) {
      if (!isMediaKey(key)) return null
      try {
        return await readFile(join(folder, key))
      } catch (error) {
        if (isAbsence(error)) return null
        throw error
      }
    },

    async open(key, part) {
      if (!isMediaKey(key)) return null
      try {
        const file = await open(join(folder, key))
        const facts = await file.stat()
        if (facts.isFile()) return { sizeBytes: facts.size, stream: file.createReadStream(part) }
        await file.close()
        return null
      } catch (error) {
        if (isAbsence(error)) return null
        throw error
      }
    },

    async write(key, bytes) {
      requireMediaKey(key)
      await putWhole(join(folder, key), (unfinished) => writeFile(unfinished, bytes, { flush: true }))
    },

    async keep(key, path) {
      requireMediaKey(key)
      await putWhole(join(folder, key), (unfinished) => copyFile(path, unfinished))
    },

    async remove(key) {
      requireMediaKey(key)
      await rm(join(folder, key), { force: true })
    },

    async list(name) {
      requireMediaKey(`${name}/x`)
      const names = await readdir(join(folder, name)).catch((error: unknown) => {
        if (isAbsence(error)) return []
        throw error
      })
      const keys = names.map((file) => `${name}/${file}`).filter(isMediaKey)
      const files = await Promise.all(
        keys.map(async (key) => ({ key, file: await statOf(join(folder, key)) })),
      )
      return files.flatMap(({ key, file }) => (file?.isFile() ? [{ key, writtenAt: file.mtime }] : []))
    },
  }
}

async function putWhole(file: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  // No key begins with a dot, so an unfinished file is never read.
  const unfinished = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  await mkdir(dirname(file), { recursive: true })
  try {
    await write(unfinished)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Null for a file that went meanwhile. */
async function statOf(file: string) {
  return await stat(file).catch(() => null)
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && absentCodes.has(String(error.code))
}
