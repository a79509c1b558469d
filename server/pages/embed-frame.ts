import type { IncomingMessage, ServerResponse } from 'node:http'
import { escapeHtml } from '#lib/html/escape.ts'
import type { SurfaceHeaders } from '#server/http/headers.ts'
import { sendRefusal } from '#server/http/send.ts'

/** The network's own page for a post, at the one host it may come from. */
export type FramedEmbed = { network: string; url: string; host: string; title: string; lang: string }

const style =
  'html,body,iframe{display:block;box-sizing:border-box;width:100%;height:100%;margin:0;border:0;background:transparent}'

/** Players that refuse a site which does not say its name are told our origin, and never which story it is. */
const askWhoFrames = new Set(['youtube', 'vimeo'])

/**
 * Serves `/embeds/{story}/{block}/frame`: a page of ours without script around the network's own, under a policy that
 * allows that one host. 404 for what is not public, was taken down, or is of a network without a frame.
 */
export function createEmbedFrameServer(options: {
  headers: SurfaceHeaders
  embedFrame: (articleId: string, blockId: string) => Promise<FramedEmbed | null>
}) {
  const { headers } = options
  return async function serveEmbedFrame(
    request: IncomingMessage,
    response: ServerResponse,
    { articleId, blockId }: { articleId: string; blockId: string },
  ): Promise<void> {
    const embed = await options.embedFrame(articleId, blockId)
    if (!embed || embed.host === request.headers.host) {
      return sendRefusal(response, 404, headers.refusal, 'There is nothing to show here.')
    }
    const body = Buffer.from(framePage(embed))
    const facts = ['content-length', String(body.length)]
    response.writeHead(200, [...headers.embedFrame({ style, host: embed.host }), ...facts])
    response.end(body)
  }
}

function framePage({ network, url, title, lang }: FramedEmbed): string {
  const referrer = askWhoFrames.has(network) ? 'strict-origin' : 'no-referrer'
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title><style>${style}</style></head><body>`,
    `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" referrerpolicy="${referrer}"`,
    ' allow="fullscreen; encrypted-media; picture-in-picture" allowfullscreen></iframe></body></html>',
  ].join('')
}
