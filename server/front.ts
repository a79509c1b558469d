import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { RecordingFile } from '#lib/media/recordings/recording-files.ts'
import type { TrustedProxies } from '#lib/http/peer-address.ts'
import type { Absence, AbsenceMemory } from '#server/address.ts'
import type { StaticFiles } from '#server/files/static-files.ts'
import { prepareFrameworkRequest } from '#server/http/framework-request.ts'
import type { SurfaceHeaders } from '#server/http/headers.ts'
import { encodePath, quoteSearch, readTarget, type Target } from '#server/http/normalise.ts'
import { sendNewPage, sendPage, sendRedirect, sendRefusal } from '#server/http/send.ts'
import { errorPage } from '#server/pages/error-page.ts'
import { type Made, type PageMaker, PageTooSlow } from '#server/pages/page-maker.ts'
import type { PageStore } from '#server/pages/page-store.ts'
import type { PreviewAnswerer } from '#server/previews.ts'

type Answerer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export type FrontOptions = {
  store: PageStore
  absences: AbsenceMemory
  maker: PageMaker
  files: StaticFiles
  servePicture: (
    request: IncomingMessage,
    response: ServerResponse,
    picture: { hash: string; file: string },
  ) => Promise<void>
  serveRecording: (
    request: IncomingMessage,
    response: ServerResponse,
    picture: { hash: string; file: RecordingFile },
  ) => Promise<void>
  serveCard: (
    request: IncomingMessage,
    response: ServerResponse,
    card: { path: string; hash: string; token?: string },
  ) => Promise<void>
  answerPreview: PreviewAnswerer
  serveEmbedFrame: (
    request: IncomingMessage,
    response: ServerResponse,
    embed: { articleId: string; blockId: string },
  ) => Promise<void>
  /** Answers the admin and the API. */
  framework: Answerer
  headers: SurfaceHeaders
  trusted: TrustedProxies
  isDatabaseUp: () => boolean
  logError: (path: string, error: unknown) => void
}

/** The listener in front of the framework: stored pages first, everything else after one look at the address. */
export function createFront(options: FrontOptions): RequestListener {
  const { store, files, headers, maker, absences } = options

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestTarget = request.url ?? '/'
    const target = readTarget(requestTarget)
    if (target.kind === 'framework') return await passToFramework(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendRefusal(response, 405, headers.refusal, 'This address can only be read.', [
        'allow',
        'GET, HEAD',
      ])
    }
    if (target.kind === 'preview-file') {
      prepareFrameworkRequest(request, response, { ...options, isDev: false, held: headers[target.headers] })
      return await options.framework(request, response)
    }
    if (target.kind === 'preview' || target.kind === 'story-preview') {
      return await sendMade(request, response, await options.answerPreview(request, target), 'pass')
    }
    if (target.kind === 'card') return await options.serveCard(request, response, target)
    if (target.kind === 'picture') return await options.servePicture(request, response, target)
    if (target.kind === 'recording') return await options.serveRecording(request, response, target)
    if (target.kind === 'embed-frame') return await options.serveEmbedFrame(request, response, target)
    const file = await files.find(requestTarget.split('?', 1)[0] ?? '/')
    if (file) return sendPage(request, response, file)
    await answerReader(request, response, target)
  }

  async function answerReader(request: IncomingMessage, response: ServerResponse, target: Target) {
    if (target.kind === 'moved') return sendRedirect(response, headers.redirect, target.to, 'pass')
    if (target.kind === 'quoted') return await answerQuoted(request, response, target)
    if (target.kind === 'former') return await answerFormer(request, response, target)
    if (target.kind === 'query-page') {
      const made = await maker.makeOnce(target.path, target.search)
      return await sendMade(request, response, made, 'pass')
    }
    if (target.kind !== 'reader') return await sendAbsence(request, response, { kind: 'unknown' }, true)
    const page = store.get(target.path)
    if (page) return sendPage(request, response, page)
    const absence = absences.get(target.path)
    if (absence) return await sendAbsence(request, response, absence, true)
    const made = await maker.make(target.path, target.plain)
    await sendMade(request, response, made, 'miss')
  }

  /** A query that means nothing here is as if it were not there. */
  async function answerFormer(
    request: IncomingMessage,
    response: ServerResponse,
    { path, plain, otherwise }: Extract<Target, { kind: 'former' }>,
  ): Promise<void> {
    const known = absences.get(path)
    const made = known ? null : await maker.make(path, plain)
    const absence = known ?? (made?.kind === 'absent' ? made.absence : null)
    if (absence === null || absence.kind === 'unknown')
      return await answerReader(request, response, otherwise)
    await sendAbsence(request, response, absence, known !== undefined)
  }

  /** A link to a passage that is not there leads to the story. */
  async function answerQuoted(
    request: IncomingMessage,
    response: ServerResponse,
    { path, plain, token }: Extract<Target, { kind: 'quoted' }>,
  ): Promise<void> {
    const page = store.get(path + quoteSearch(token))
    if (page) return sendPage(request, response, page)
    const known = absences.get(path + quoteSearch(token))
    const made = known ? null : await maker.makeQuoted(path, plain, token)
    if (made?.kind === 'page') return await sendMade(request, response, made, 'miss')
    const absence = known ?? made?.absence
    if (absence?.kind !== 'moved')
      return await answerReader(request, response, { kind: 'reader', path, plain })
    const to = encodePath(decodeURI(absence.to)) + quoteSearch(token)
    return sendRedirect(response, headers.redirect, to, known ? 'hit' : 'miss')
  }

  async function sendMade(
    request: IncomingMessage,
    response: ServerResponse,
    made: Made,
    cache: 'miss' | 'pass',
  ): Promise<void> {
    if (made.kind === 'absent') return await sendAbsence(request, response, made.absence, false)
    if (made.cache === 'hit') return sendPage(request, response, made.page)
    sendNewPage(request, response, made.page, { ...made, cache })
  }

  async function sendAbsence(
    request: IncomingMessage,
    response: ServerResponse,
    absence: Absence,
    isRemembered: boolean,
  ): Promise<void> {
    if (absence.kind === 'moved') {
      const to = encodePath(decodeURI(absence.to))
      return sendRedirect(response, headers.redirect, to, isRemembered ? 'hit' : 'miss')
    }
    const made = await maker.absencePage(absence.kind)
    if (made.kind !== 'page') throw new Error('A page for absent addresses is absent itself.')
    if (isRemembered && made.cache === 'hit') return sendPage(request, response, made.page)
    sendNewPage(request, response, made.page, { ...made, cache: 'miss' })
  }

  async function passToFramework(request: IncomingMessage, response: ServerResponse): Promise<void> {
    prepareFrameworkRequest(request, response, { ...options, isDev: false })
    await options.framework(request, response)
  }

  function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    // The reader has gone; nobody is left to answer.
    if (response.destroyed) return
    const path = request.url ?? ''
    const isDown = error instanceof PageTooSlow || !options.isDatabaseUp()
    if (!isDown) options.logError(withoutToken(path), error)
    if (response.headersSent) {
      response.destroy()
      return
    }
    const status = isDown ? 503 : 500
    const body = errorPage(status)
    response.writeHead(status, [...headers.error, 'x-cache', 'pass', 'content-length', String(body.length)])
    response.end(body)
  }

  return (request, response) => {
    const address = request.url ?? '/'
    if (request.method === 'GET' || request.method === 'HEAD') {
      const stored = store.get(address) ?? files.get(address)
      if (stored !== undefined) return sendPage(request, response, stored)
    }
    answer(request, response).catch((error: unknown) => fail(request, response, error))
  }
}

/** Logs are read by more people than a preview is for. */
function withoutToken(path: string): string {
  return path.replace(/^(\/preview\/)[\w-]{43}/, '$1…')
}
