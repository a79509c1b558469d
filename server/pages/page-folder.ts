import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Where the pages of this build, site and address are kept. Makes the folder and removes those of other builds,
 * whose pages name styles that are gone.
 */
export async function preparePageFolder(options: {
  dataFolder: string
  buildId: string
  siteId: string
  siteUrl: string
}): Promise<string> {
  const root = join(options.dataFolder, 'pages')
  const folder = join(root, options.buildId, options.siteId, shortHash(options.siteUrl))
  await mkdir(folder, { recursive: true })
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === options.buildId) continue
    await rm(join(root, entry.name), { recursive: true, force: true })
  }
  return folder
}

/** The id of the site that this database held when it could last be reached; null if that is not known. */
export async function recallSiteId(dataFolder: string, databaseUrl: string): Promise<string | null> {
  const id = await readFile(memoryFile(dataFolder, databaseUrl), 'utf8').catch(() => '')
  return /^[0-9a-f-]{36}$/.test(id) ? id : null
}

/** Remembers it for a start at which the database is down. */
export async function rememberSiteId(dataFolder: string, databaseUrl: string, siteId: string): Promise<void> {
  const file = memoryFile(dataFolder, databaseUrl)
  await mkdir(join(dataFolder, 'pages'), { recursive: true })
  await writeFile(`${file}.part`, siteId)
  await rename(`${file}.part`, file)
}

/** Without user and password, and without the port, which an embedded server chooses anew. */
function memoryFile(dataFolder: string, databaseUrl: string) {
  const { hostname, pathname } = new URL(databaseUrl)
  return join(dataFolder, 'pages', `site-of-${shortHash(hostname + pathname)}`)
}

function shortHash(text: string) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
