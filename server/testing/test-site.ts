import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trustedProxies } from '#lib/http/peer-address.ts'
import { localStore } from '#lib/media/store/local-store.ts'
import { listen } from '#server/listen.ts'
import type { Rendered } from '#server/pages/page-maker.ts'
import { openStoredSite, type StoredSiteOptions } from '#server/stored-site.ts'
import { createTagJournal, type TagJournal } from '#server/tags/tag-journal.ts'

export const testThemeLine = 'theme()'

export type TestSite = {
  url: string
  dataFolder: string
  journal: TagJournal
  /** What the renderer was asked for, in order. */
  rendered: string[]
  errors: unknown[]
  settled: () => Promise<void>
  /** The database is reached again, and holds this site. */
  reconnect: (siteId: string) => Promise<void>
  close: () => Promise<void>
}

type Changes = Partial<Omit<StoredSiteOptions, 'render' | 'listen'>> & {
  render?: (path: string, headers?: Record<string, string>) => Promise<string | Partial<Rendered>>
  siteId?: string
  isConnected?: () => boolean
  /** Told of the journal as after a first connection, before any page is asked for. */
  prepare?: (journal: TagJournal) => void
}

/**
 * A site on a real server whose pages come from a function instead of the framework: without one, every path is
 * the page `<h1>path</h1>`, except the not-found and gone pages. Remove its folder with `removeFolder`.
 */
export async function startTestSite(changes: Changes = {}): Promise<TestSite> {
  const { render = defaultRender, siteId = '00000000-0000-4000-8000-000000000001', ...rest } = changes
  const dataFolder = rest.dataFolder ?? (await mkdtemp(join(tmpdir(), 'broadsheet-front-')))
  const rendered: string[] = []
  const errors: unknown[] = []
  let journal = createTagJournal()
  let reconnect = async (_siteId: string) => {}
  const site = await openStoredSite({
    dataFolder,
    readMedia: localStore(dataFolder).read,
    openMedia: localStore(dataFolder).open,
    publicFolder: join(dataFolder, 'public'),
    buildFolder: join(dataFolder, 'build'),
    buildId: 'build-1',
    siteUrl: 'http://lantern.test',
    databaseUrl: 'postgresql://localhost/lantern',
    trusted: trustedProxies([]),
    themeLine: testThemeLine,
    resolve: async (path) => (path.startsWith('/nothing') ? { kind: 'unknown' } : { kind: 'page' }),
    resolveQuote: async () => ({ kind: 'unknown' }),
    resolveMedia: async () => false,
    findCard: async () => null,
    embedFrame: async () => null,
    previewState: async () => 'unknown',
    framework: (_request, response) => void response.end('framework'),
    logError: (_path, error) => errors.push(error),
    ...rest,
    async render(path, headers) {
      rendered.push(path)
      return wholeAnswer(path, await render(path, headers))
    },
    async listen(ofSite, onConnected) {
      journal = ofSite
      reconnect = onConnected
      if (rest.isConnected?.() ?? true) await onConnected(siteId)
      rest.prepare?.(journal)
      return { isConnected: rest.isConnected ?? (() => true), close: async () => {} }
    },
  })
  const server = createServer(site.listener)
  const port = await listen(server, 0, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder,
    journal,
    rendered,
    errors,
    settled: site.settled,
    reconnect: (id) => reconnect(id),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await site.close()
    },
  }
}

export async function removeFolder(site: TestSite): Promise<void> {
  await site.close()
  await rm(site.dataFolder, { recursive: true, force: true })
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

/** Asks as bare as possible: no redirect followed, nothing decoded, no header but those given. */
export function ask(
  site: { url: string },
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(site.url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method: 'GET', agent: false, ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

async function defaultRender(path: string): Promise<string | Partial<Rendered>> {
  if (path === '/_not-found') return { status: 404, body: Buffer.from('<h1>Nothing here</h1>') }
  return `<h1>${path}</h1>`
}

function wholeAnswer(path: string, answer: string | Partial<Rendered>): Rendered {
  const given = typeof answer === 'string' ? { body: Buffer.from(answer) } : answer
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    location: null,
    body: Buffer.from(path),
    ...given,
  }
}
