import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { createPictureServer } from '#server/files/pictures.ts'
import { surfaceHeaders } from '#server/http/headers.ts'
import { readTarget } from '#server/http/normalise.ts'

/** While working on the site: pictures from the data folder, everything else from the framework as it is. */
export function createDevListener(options: {
  framework: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  resolveMedia: (hash: string) => Promise<boolean>
  dataFolder: string
}): RequestListener {
  const servePicture = createPictureServer({
    headers: surfaceHeaders({ isHttps: false, themeLine: '', errorStyle: '' }),
    mediaFolder: join(options.dataFolder, 'media'),
    permit: async (hash) => ({ isPublic: await options.resolveMedia(hash), cache: 'miss' }),
  })
  return (request, response) => {
    const target = readTarget(request.url ?? '/')
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
