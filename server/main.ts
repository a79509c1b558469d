import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { findCard, findQuoteCard } from '#lib/cards/find-card.ts'
import { disconnect } from '#lib/db/client.ts'
import { getPublicFrame } from '#lib/embeds/public-frame.ts'
import { env } from '#lib/env.ts'
import { trustedProxies } from '#lib/http/peer-address.ts'
import { resolveMedia } from '#lib/media/resolve-media.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import { getPreviewAccess } from '#lib/previews/queries.ts'
import { resolveQuote } from '#lib/quotes/resolve-quote.ts'
import { siteUrl } from '#lib/http/site-url.ts'
import { themeLine } from '#lib/site/theme-line.ts'
import { closeGently } from '#server/close-gently.ts'
import { createDevListener } from '#server/dev-listener.ts'
import { startJobs } from '#server/jobs/start-jobs.ts'
import { listen } from '#server/listen.ts'
import { announceOrigin, type Framework, startNext } from '#server/next-framework.ts'
import { openStoredSite } from '#server/stored-site.ts'
import { listenForTags } from '#server/tags/tag-listener.ts'

const headersLimitMs = 15_000
const requestLimitMs = 120_000
const closeLimitMs = 8000
const jobsLimitMs = 5000
const devJobsLimitMs = 1000

/** The project's folder, in which the framework finds `app/`. */
const folder = resolve(import.meta.dirname, '..')

export type RunningServer = { url: string; close: () => Promise<void> }

/**
 * Starts the site on a port (0: any free one) and resolves once it answers. `dev` hands every page to the
 * framework as it is, with nothing stored and no script removed. `close` lets running answers finish, for ten
 * seconds at most.
 */
export async function startServer(options: {
  port: number
  host?: string
  dev?: boolean
}): Promise<RunningServer> {
  const isDev = options.dev ?? false
  const server = createServer()
  server.headersTimeout = headersLimitMs
  server.requestTimeout = requestLimitMs

  const framework = await startNext({ dev: isDev, folder, siteUrl: siteUrl(), server })
  const site = isDev ? openDevSite(framework) : await openSite(framework)
  server.on('request', site.listener)
  const port = await listen(server, options.port, options.host)
  announceOrigin({ port, host: options.host })
  const jobs = startJobs({ databaseUrl: requireDatabaseUrl(), warm: site.warm })
  return {
    url: env().SITE_URL ?? `http://localhost:${port}`,
    async close() {
      await Promise.all([closeGently(server, closeLimitMs), jobs.stop(isDev ? devJobsLimitMs : jobsLimitMs)])
      await Promise.all([site.close(), framework.close()])
      await disconnect()
    },
  }
}

async function openSite(framework: Framework) {
  const { BROADSHEET_DATA, BROADSHEET_BUILD, TRUSTED_PROXIES } = env()
  const databaseUrl = requireDatabaseUrl()
  const buildFolder = resolve(folder, BROADSHEET_BUILD)
  return await openStoredSite({
    buildFolder,
    themeLine,
    resolveMedia,
    findCard: findAnyCard,
    siteUrl: siteUrl(),
    databaseUrl,
    buildId: (await readFile(join(buildFolder, 'BUILD_ID'), 'utf8')).trim(),
    dataFolder: BROADSHEET_DATA,
    readMedia: mediaStore().read,
    openMedia: mediaStore().open,
    publicFolder: join(folder, 'public'),
    trusted: trustedProxies(TRUSTED_PROXIES),
    embedFrame: (articleId, blockId) => getPublicFrame(articleId, blockId),
    previewState: async (token) => (await getPreviewAccess(token)).state,
    resolve: (path) => resolvePath(path),
    resolveQuote: (path, token) => resolveQuote(path, token),
    render: framework.render,
    framework: framework.handle,
    listen: (journal, onConnected) => listenForTags({ databaseUrl, journal, onConnected }),
  })
}

const findAnyCard = (path: string, token?: string) =>
  token === undefined ? findCard(path) : findQuoteCard(path, token)

function openDevSite(framework: Framework) {
  const listener = createDevListener({
    framework: framework.handle,
    readMedia: mediaStore().read,
    openMedia: mediaStore().open,
    resolveMedia,
    findCard: findAnyCard,
    embedFrame: (articleId, blockId) => getPublicFrame(articleId, blockId),
  })
  // Nothing is stored while the site is worked on: only what the address leads to is looked up.
  const warm = async (path: string) => (await resolvePath(path)).kind
  return { listener, warm, close: async () => {} }
}

function requireDatabaseUrl(): string {
  const { DATABASE_URL } = env()
  if (DATABASE_URL === undefined) throw new Error('The site needs DATABASE_URL. Run npm start.')
  return DATABASE_URL
}
