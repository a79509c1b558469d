import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { MediaStore } from '#lib/media/store/media-store.ts'
import { trustedProxies } from '#lib/http/peer-address.ts'
import { createCardServer, type StoryCard } from '#server/files/cards.ts'
import { createPictureServer } from '#server/files/pictures.ts'
import { createRecordingServer } from '#server/files/recordings.ts'
import { prepareFrameworkRequest } from '#server/http/framework-request.ts'
import { surfaceHeaders } from '#server/http/headers.ts'
import { createEmbedFrameServer, type FramedEmbed } from '#server/pages/embed-frame.ts'
import { readTarget } from '#server/http/normalise.ts'
import { createTagJournal } from '#server/tags/tag-journal.ts'

/** While working on the site: pictures from the data folder, everything else from the framework as it is. */
export function createDevListener(options: {
  framework: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  resolveMedia: (hash: string) => Promise<boolean>
  findCard: (path: string, token?: string) => Promise<StoryCard | null>
  embedFrame: (articleId: string, blockId: string) => Promise<FramedEmbed | null>
  readMedia: MediaStore['read']
  openMedia: MediaStore['open']
}): RequestListener {
  const headers = surfaceHeaders({ isHttps: false, themeLine: '', errorStyle: '' })
  const trusted = trustedProxies([])
  const permit = async (hash: string) => ({
    isPublic: await options.resolveMedia(hash),
    cache: 'miss' as const,
  })
  const servePicture = createPictureServer({ headers, permit, read: options.readMedia })
  const serveRecording = createRecordingServer({ headers, permit, open: options.openMedia })
  // Nothing tells this process what changed: it asks each time.
  const serveCard: ReturnType<typeof createCardServer> = async (request, response, card) =>
    await createCardServer({ headers, findCard: options.findCard, journal: createTagJournal() })(
      request,
      response,
      card,
    )
  const serveEmbedFrame = createEmbedFrameServer({ headers, embedFrame: options.embedFrame })
  return (request, response) => {
    const target = readTarget(request.url ?? '/')
    if (target.kind === 'framework') {
      prepareFrameworkRequest(request, response, { trusted, headers, isDev: true })
    }
    const answering =
      target.kind === 'picture'
        ? servePicture(request, response, target)
        : target.kind === 'recording'
          ? serveRecording(request, response, target)
          : target.kind === 'card'
            ? serveCard(request, response, target)
            : target.kind === 'embed-frame'
              ? serveEmbedFrame(request, response, target)
              : options.framework(request, response)
    answering.catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  }
}
