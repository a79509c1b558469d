import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { trustedProxies } from '#lib/http/peer-address.ts'
import { createPictureServer } from '#server/files/pictures.ts'
import { prepareFrameworkRequest } from '#server/http/framework-request.ts'
import { surfaceHeaders } from '#server/http/headers.ts'
import { readTarget } from '#server/http/normalise.ts'

/** While working on the site: pictures from the data folder, everything else from the framework as it is. */
export function createDevListener(options: {
  framework: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  resolveMedia: (hash: string) => Promise<boolean>
  dataFolder: string
}): RequestListener {
  const headers = surfaceHeaders({ isHttps: false, themeLine: '', errorStyle: '' })
  const trusted = trustedProxies([])
  const servePicture = createPictureServer({
    headers,
    mediaFolder: join(options.dataFolder, 'media'),
    permit: async (hash) => ({ isPublic: await options.resolveMedia(hash), cache: 'miss' }),
  })
  return (request, response) => {
    const target = readTarget(request.url ?? '/')
    if (target.kind === 'framework') {
      prepareFrameworkRequest(request, response, { trusted, headers, isDev: true })
    }
    const answering =
      target.kind === 'picture'
        ? servePicture(request, response, target)
        : options.framework(request, response)
    answering.catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  }
}
