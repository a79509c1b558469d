import {
  commonHeaders,
  embedFramePolicy,
  errorsPolicy,
  feedsPolicy,
  filesPolicy,
  lightPreviewPolicy,
  permissionsPolicy,
  readersPolicy,
  workerPolicy,
} from '#server/http/policies.ts'

/** A cache in front may keep a page this long and must not show it afterwards. */
const sharedCacheSeconds = 10
const retryAfterSeconds = 5
const hourSeconds = 3600
/** While somebody writes, the preview beside the text is made anew every few seconds; its pictures are not. */
const storyPictureSeconds = 600
const yearSeconds = 31_536_000

/** Flat lists of names and values, as `writeHead` takes them. */
export type HeaderList = string[]

export type SurfaceHeaders = ReturnType<typeof surfaceHeaders>

/** The headers of each kind of answer, written once for a site. */
export function surfaceHeaders(options: { isHttps: boolean; themeLine: string; errorStyle: string }) {
  const common = commonHeaders(options)
  const document = { ...common, 'permissions-policy': permissionsPolicy }
  const readers = { ...document, 'content-security-policy': readersPolicy(options.themeLine) }
  const data = { ...common, 'content-security-policy': filesPolicy }
  const untilChanged = `public, max-age=0, s-maxage=${sharedCacheSeconds}`
  const preview = {
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  }
  const feeds = { ...common, 'content-security-policy': feedsPolicy }
  const surfaceOf = (contentType: string) => {
    if (isHtml(contentType)) return readers
    return /^application\/xml\b/.test(contentType) ? feeds : data
  }

  return {
    /** A reader page that is stored: HTML, a feed, a sitemap. */
    page: ({ contentType, status }: { contentType: string; status: number }): HeaderList =>
      flatten({
        ...surfaceOf(contentType),
        vary: 'Accept-Encoding',
        'cache-control': status === 200 ? untilChanged : 'no-store',
      }),
    /** A reader page made for this one request, such as a search. */
    passing: (contentType: string): HeaderList =>
      flatten({
        ...surfaceOf(contentType),
        vary: 'Accept-Encoding',
        'cache-control': 'private, no-store',
      }),
    /** A story that is not public, for whoever was given its address: kept nowhere, listed nowhere, told nobody. */
    preview: flatten({ ...readers, ...preview, vary: 'Accept-Encoding' }),
    /** The same for the newsroom, which frames it beside the text. */
    storyPreview: flatten({
      ...readers,
      'content-security-policy': readersPolicy(options.themeLine, { frameAncestors: "'self'" }),
      ...preview,
      vary: 'Accept-Encoding, Cookie',
    }),
    /** The original of an embed: for the story around it only, kept nowhere, and the network is told of no story. */
    embedFrame: ({ style, host }: { style: string; host: string }): HeaderList =>
      flatten({
        ...common,
        ...preview,
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': embedFramePolicy(style, host),
        'x-frame-options': 'SAMEORIGIN',
        'x-cache': 'pass',
      }),
    lightPreview: flatten({ ...document, 'content-security-policy': lightPreviewPolicy, ...preview }),
    previewPicture: flatten({ ...data, ...preview }),
    storyPreviewPicture: flatten({
      ...data,
      ...preview,
      vary: 'Cookie',
      'cache-control': `private, max-age=${storyPictureSeconds}`,
    }),
    redirect: flatten({ ...common, 'cache-control': untilChanged }),
    refusal: flatten({
      ...common,
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
    }),
    error: flatten({
      ...document,
      'content-security-policy': errorsPolicy(options.errorStyle),
      'cache-control': 'no-store',
      'retry-after': String(retryAfterSeconds),
      'content-type': 'text/html; charset=utf-8',
    }),
    /** A file whose name changes with its content. */
    immutableFile: flatten({
      ...common,
      vary: 'Accept-Encoding',
      'cache-control': `public, max-age=${yearSeconds}, immutable`,
    }),
    /** A picture: its reader may keep it, a shared cache must ask whether it may still be shown. */
    picture: flatten({
      ...common,
      'cache-control': `public, max-age=${yearSeconds}, s-maxage=${sharedCacheSeconds}, immutable`,
    }),
    /** A file at a fixed address, such as robots.txt. */
    file: flatten({
      ...common,
      vary: 'Accept-Encoding',
      'cache-control': `public, max-age=${hourSeconds}`,
    }),
    /** The worker of readers' pages: asked for anew each time, and free to fetch from this site alone. */
    worker: flatten({
      ...common,
      vary: 'Accept-Encoding',
      'cache-control': 'no-cache',
      'content-security-policy': workerPolicy,
    }),
    /** Put on whatever the framework answers itself: the admin and the API. */
    admin: flatten({
      ...document,
      'x-frame-options': 'DENY',
      'cache-control': 'private, no-store',
      'x-cache': 'pass',
    }),
  }
}

export function isHtml(contentType: string): boolean {
  return /^text\/html\b/i.test(contentType)
}

function flatten(headers: Record<string, string>): HeaderList {
  return Object.entries(headers).flat()
}
