import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { MediaStore } from '#lib/media/store/media-store.ts'
import type { TrustedProxies } from '#lib/http/peer-address.ts'
import { siteTag } from '#lib/publications/page-tags.ts'
import { type Address, createAbsenceMemory } from '#server/address.ts'
import { createCardServer, type StoryCard } from '#server/files/cards.ts'
import { createPicturePermits } from '#server/files/picture-permits.ts'
import { createPictureServer } from '#server/files/pictures.ts'
import { createRecordingServer } from '#server/files/recordings.ts'
import { findStaticFiles } from '#server/files/static-files.ts'
import { createEmbedFrameServer, type FramedEmbed } from '#server/pages/embed-frame.ts'
import { createFront } from '#server/front.ts'
import { surfaceHeaders } from '#server/http/headers.ts'
import { encodePath } from '#server/http/normalise.ts'
import { errorStyle } from '#server/pages/error-page.ts'
import { openPageDisk, type PageDisk } from '#server/pages/page-disk.ts'
import { preparePageFolder, recallSiteId, rememberSiteId } from '#server/pages/page-folder.ts'
import { createPageMaker, type Renderer } from '#server/pages/page-maker.ts'
import { createPageStore } from '#server/pages/page-store.ts'
import { createPreviewAnswerer, type PreviewState } from '#server/previews.ts'
import { createTurnstile } from '#server/pages/turnstile.ts'
import { createTagJournal, type TagJournal } from '#server/tags/tag-journal.ts'
import type { TagListener } from '#server/tags/tag-listener.ts'

const megabyte = 1024 * 1024
const rendersAtOnce = 8

export type StoredSiteOptions = {
  dataFolder: string
  /** Files of the library by their keys. */
  readMedia: MediaStore['read']
  openMedia: MediaStore['open']
  publicFolder: string
  buildFolder: string
  buildId: string
  siteUrl: string
  databaseUrl: string
  trusted: TrustedProxies
  themeLine: string
  resolve: (plainPath: string) => Promise<Address>
  /** The same for a story with the passage that a token names. */
  resolveQuote: (plainPath: string, token: string) => Promise<Address>
  resolveMedia: (hash: string) => Promise<boolean>
  /** The social card of the story that is public at a path, or of a passage of it. */
  findCard: (path: string, token?: string) => Promise<StoryCard | null>
  /** The frame of an embed of a public story; null where there is none. */
  embedFrame: (articleId: string, blockId: string) => Promise<FramedEmbed | null>
  /** Where a preview's token leads. */
  previewState: (token: string) => Promise<PreviewState>
  render: Renderer
  framework: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
  listen: (journal: TagJournal, onConnected: (siteId: string | null) => Promise<void>) => Promise<TagListener>
  logError?: (path: string, error: unknown) => void
  memoryBytes?: number
  diskBytes?: number
  timeLimitMs?: number
}

export type StoredSite = {
  listener: RequestListener
  /** Makes the page at a path unless it is stored; answers what stands there. */
  warm: (path: string) => Promise<Address['kind']>
  /** Resolves when every page that was to be kept is on disk. */
  settled: () => Promise<void>
  close: () => Promise<void>
}

/** Puts the front together: pages in memory and on disk, addresses, pictures, files, and what expires them. */
export async function openStoredSite(options: StoredSiteOptions): Promise<StoredSite> {
  const { siteUrl, themeLine, dataFolder, databaseUrl } = options
  const headers = surfaceHeaders({ isHttps: siteUrl.startsWith('https:'), themeLine, errorStyle })
  const journal = createTagJournal()
  const store = createPageStore({ journal, maxBytes: options.memoryBytes ?? 256 * megabyte })
  const absences = createAbsenceMemory(journal)
  let disk: PageDisk | null = null
  const permits = createPicturePermits({ journal, resolveMedia: options.resolveMedia, disk: () => disk })
  let siteId: string | null = null

  async function useSite(id: string): Promise<void> {
    if (siteId === id) return
    if (siteId !== null) forgetEverything()
    siteId = id
    disk = await openDisk(id)
  }

  /** Also what is being made at this moment from the other site, and where it would be kept. */
  function forgetEverything() {
    disk = null
    journal.expire([siteTag])
    store.clear()
    absences.clear()
    permits.clear()
  }

  /** Without a folder to write to, pages are kept in memory only. */
  async function openDisk(id: string): Promise<PageDisk | null> {
    try {
      const folder = await preparePageFolder({ dataFolder, buildId: options.buildId, siteId: id, siteUrl })
      await rememberSiteId(dataFolder, databaseUrl, id)
      return await openPageDisk({
        folder,
        maxBytes: options.diskBytes ?? 512 * megabyte,
        policyFor: ({ contentType, status }) => headers.page({ contentType, status }),
      })
    } catch (error) {
      logError('the folder of stored pages', error)
      return null
    }
  }

  const logError =
    options.logError ?? ((path, error) => console.error(`${new Date().toISOString()} ${path}`, error))
  const recalled = await recallSiteId(dataFolder, databaseUrl)
  if (recalled !== null) await useSite(recalled)
  const tags = await options.listen(journal, async (id) => {
    if (id !== null) await useSite(id)
  })

  const renderInTurn = createTurnstile(rendersAtOnce)
  const maker = createPageMaker({
    journal,
    store,
    absences,
    headers,
    themeLine,
    resolve: options.resolve,
    resolveQuote: options.resolveQuote,
    render: (path, own) => renderInTurn(() => options.render(path, own)),
    disk: () => disk,
    timeLimitMs: options.timeLimitMs ?? 5000,
  })
  const servePicture = createPictureServer({
    headers,
    permit: permits.permit,
    read: options.readMedia,
  })
  const serveRecording = createRecordingServer({ headers, permit: permits.permit, open: options.openMedia })
  const serveCard = createCardServer({ headers, journal, findCard: options.findCard })
  const files = await findStaticFiles({ ...options, headers })
  const listener = createFront({
    store,
    absences,
    maker,
    files,
    servePicture,
    serveRecording,
    serveCard,
    serveEmbedFrame: createEmbedFrameServer({ headers, embedFrame: options.embedFrame }),
    answerPreview: createPreviewAnswerer({ ...options, maker, headers }),
    headers,
    logError,
    framework: options.framework,
    trusted: options.trusted,
    isDatabaseUp: tags.isConnected,
  })

  async function warm(plain: string): Promise<Address['kind']> {
    const path = encodePath(plain)
    if (store.get(path)) return 'page'
    const made = await maker.make(path, plain)
    return made.kind === 'page' ? 'page' : made.absence.kind
  }

  const settled = async () => await disk?.settled()
  async function close(): Promise<void> {
    await tags.close()
    await settled()
  }
  return { listener, warm, settled, close }
}
