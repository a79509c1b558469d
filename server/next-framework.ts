import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import next from 'next'
import { CapturedResponse, quietRequest } from '#server/http/captured-response.ts'
import type { Renderer } from '#server/pages/page-maker.ts'

export type Framework = {
  render: Renderer
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  close: () => Promise<void>
}

/**
 * Pages are the same for everybody, so the framework never sees a reader's own headers. It makes whole pages at
 * once, with all metadata in the head, only for crawlers it takes to run no script: this name is one of them.
 */
const rendererName = 'Broadsheet front (like Twitterbot)'

/**
 * Starts Next in this process. In development it gets `server`, whose upgrades carry its reload messages;
 * otherwise it gets a server that never listens, since no upgrade may reach it.
 */
export async function startNext(options: {
  dev: boolean
  folder: string
  siteUrl: string
  server: Server
}): Promise<Framework> {
  const app = next({
    dev: options.dev,
    dir: options.folder,
    httpServer: options.dev ? options.server : createServer(),
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  const { host, protocol } = new URL(options.siteUrl)
  const headers = {
    host,
    accept: 'text/html',
    'user-agent': rendererName,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
  }

  async function render(path: string, own: Record<string, string> = {}) {
    const request = quietRequest(path, { ...headers, ...own })
    const response = new CapturedResponse(request)
    await handle(request, response)
    const body = await response.whole
    return {
      status: response.statusCode,
      contentType: String(response.getHeader('content-type') ?? 'application/octet-stream'),
      location: response.getHeader('location')?.toString() ?? null,
      body,
    }
  }

  return { render, handle, close: () => app.close() }
}

/**
 * Tells the framework where this process listens: after a server action that leads to another page it fetches that
 * page from here. Otherwise it would ask whoever listens on port 3000, by the protocol that readers use.
 */
export function announceOrigin({ port, host }: { port: number; host?: string | undefined }): void {
  const isEverywhere = host === undefined || ['0.0.0.0', '::', ''].includes(host)
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${name}:${port}`
}
