import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { contentTypeOf } from '#server/files/content-types.ts'
import type { SurfaceHeaders } from '#server/http/headers.ts'
import { encodePath } from '#server/http/normalise.ts'
import { finishPage, type Page } from '#server/pages/page.ts'

/** Folders whose file names change with their content. */
const hashedFolders = ['/_next/static/', '/islands/', '/fonts/']

export type StaticFiles = Awaited<ReturnType<typeof findStaticFiles>>

/**
 * The files of the build and of `public/`, found once at start and read, compressed and kept in memory when
 * first asked for.
 */
export async function findStaticFiles(options: {
  publicFolder: string
  buildFolder: string
  headers: SurfaceHeaders
}) {
  const paths = new Map([
    ...(await listFolder(options.publicFolder, '')),
    ...(await listFolder(join(options.buildFolder, 'static'), '/_next/static')),
  ])
  const loaded = new Map<string, Page>()
  const loading = new Map<string, Promise<Page>>()

  async function load(address: string, file: string): Promise<Page> {
    const draft = {
      path: address,
      status: 200,
      contentType: contentTypeOf(file),
      body: await readFile(file),
      tags: [],
      validUntilMs: Number.POSITIVE_INFINITY,
      startedAtMs: 0,
    }
    const page = await finishPage(draft, options.headers[kindOf(address)])
    loaded.set(address, page)
    return page
  }

  return {
    /** A file that is in memory already. */
    get: (address: string): Page | undefined => loaded.get(address),

    /** The file at an address (without a query), or null. */
    async find(address: string): Promise<Page | null> {
      const file = paths.get(address)
      if (file === undefined) return null
      const known = loaded.get(address)
      if (known) return known
      const underway = loading.get(address) ?? load(address, file).finally(() => loading.delete(address))
      loading.set(address, underway)
      return await underway
    },
  }
}

function kindOf(address: string): 'immutableFile' | 'worker' | 'file' {
  if (hashedFolders.some((folder) => address.startsWith(folder))) return 'immutableFile'
  return address === '/sw.js' ? 'worker' : 'file'
}

async function listFolder(folder: string, prefix: string): Promise<[address: string, file: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [prefix + encodePath(`/${relative(folder, file).split(sep).join('/')}`), file])
}
