import type { IncomingMessage } from 'node:http'
import type { SurfaceHeaders } from '#server/http/headers.ts'
import type { Target } from '#server/http/normalise.ts'
import type { Made, PageMaker } from '#server/pages/page-maker.ts'
import { monotonicNowMs } from '#server/tags/tag-journal.ts'

/** Where a preview's token leads: to a story, to one it led to before, or nowhere. */
export type PreviewState = 'open' | 'ended' | 'unknown'

type PreviewTarget = Extract<Target, { kind: 'preview' | 'story-preview' }>

export type PreviewAnswerer = (request: IncomingMessage, target: PreviewTarget) => Promise<Made>

/**
 * Answers previews: rendered for each request, without the framework's scripts, kept nowhere. An ended one is 410
 * with a sentence; a token nobody was given is 404 like every address where nothing is.
 */
export function createPreviewAnswerer(options: {
  maker: PageMaker
  headers: SurfaceHeaders
  previewState: (token: string) => Promise<PreviewState>
}): PreviewAnswerer {
  const { maker, headers } = options
  return async (request, target) => {
    if (target.kind === 'story-preview') {
      return await maker.makeOnce(target.path, target.search, {
        headers: headers.storyPreview,
        requestHeaders: { cookie: request.headers.cookie ?? '' },
      })
    }
    const state = await options.previewState(target.token)
    if (state === 'unknown') return nothing()
    const status = state === 'ended' ? 410 : 200
    return await maker.makeOnce(target.path, '', { headers: headers.preview, status })
  }
}

function nothing(): Made {
  return {
    kind: 'absent',
    absence: { kind: 'unknown' },
    cache: 'miss',
    renderMs: 0,
    queries: 0,
    tags: [],
    validUntilMs: Number.POSITIVE_INFINITY,
    startedAtMs: monotonicNowMs(),
  }
}
