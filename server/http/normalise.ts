import { asksForMobile, formerQueryIn } from '#lib/addresses/redirects/former-address.ts'
import { isRecordingFile, type RecordingFile } from '#lib/media/recordings/recording-files.ts'
import { parseQuoteToken } from '#lib/quotes/quote-token.ts'

/** What an address asks for, before anything is looked up. */
export type Target =
  /** A reader page at its one canonical path, percent-encoded as it stands in links; `plain` is decoded. */
  | { kind: 'reader'; path: string; plain: string }
  /** A page asked for with a query by which the system before said what it meant. */
  | { kind: 'former'; path: string; plain: string; otherwise: Target }
  /** A story with the passage that a link names. */
  | { kind: 'quoted'; path: string; plain: string; token: string }
  /** A reader page made from a query, for one request. */
  | { kind: 'query-page'; path: string; search: string }
  /** Spelt differently from its canonical address. */
  | { kind: 'moved'; to: string }
  | { kind: 'picture'; hash: string; file: string }
  | { kind: 'recording'; hash: string; file: RecordingFile }
  /** The social card of the story at `path` (decoded), or of a passage of it. */
  | { kind: 'card'; path: string; hash: string; token?: string }
  /** A story before it is public, for whoever has the address. */
  | { kind: 'preview'; path: string; token: string }
  /** A story in any state, for whoever is signed in. */
  | { kind: 'story-preview'; path: string; search: string }
  /** What belongs to a preview and is no reader page: its pictures, and the light page. */
  | { kind: 'preview-file'; headers: 'previewPicture' | 'storyPreviewPicture' | 'lightPreview' }
  /** The original of an embed, in a frame of ours. */
  | { kind: 'embed-frame'; articleId: string; blockId: string }
  /** The framework's own: admin and API. */
  | { kind: 'framework' }
  | { kind: 'unknown' }

const maxPathLength = 1000
const frameworkSegments = new Set(['admin', 'api'])
/** First segments under which only what was matched to the letter is anything. */
const matchedExactly = new Set(['cards', 'embeds', 'media', 'preview'])
/** Pages that the framework has for the front's own use. */
const internalPaths = new Set(['/gone'])
const queryPages = new Set(['/search', '/share', '/share/mastodon', '/share/qr.svg'])
/** A width, after the name of a crop where it is one. */
const pictureFile = String.raw`(?:\d{1,5}(?:-\d{1,5}){3}\.)?\d{1,5}\.(?:avif|webp|jpg)`
const picturePath = new RegExp(`^/media/([\\w-]{8,128})/(${pictureFile})$`)
const recordingFile = String.raw`(?:film|sound|subtitles)\.[a-z0-9]{3,4}`
const recordingPath = new RegExp(`^/media/([0-9a-f]{64})/(${recordingFile})$`)
const quoteCardPath = /^\/cards(\/[^?]{1,900})\/q\/([\w.-]{1,100})\/([0-9a-f]{32})\.png$/
const storyPath = /^\/[^/]+\/\d{4}\/\d\d\/\d\d\/[^/]+$/
const cardPath = /^\/cards(\/[^?]{1,900})\/([0-9a-f]{32})\.png$/
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const embedFramePath = new RegExp(`^/embeds/(${uuid})/([^/]{1,200})/frame$`)
const previewPath = /^\/preview\/([\w-]{43})$/
const storyPreviewPath = new RegExp(`^/preview/story/${uuid}$`)
const previewFilePath = new RegExp(
  `^/preview/(story/${uuid}|[\\w-]{43})/(light|media/[0-9a-f]{64}/(?:${pictureFile}|${recordingFile}))$`,
)
const keptCharacters = /%(?:40|3A|24|26|2B|2C|3D|3B)/g

/**
 * Reads a request target. One page has one path: lower case, no slash at the end, none doubled, nothing
 * escaped that need not be. Queries of reader pages lead to the page itself and make no second one, but for the
 * passage that a link to a story names in `?q=`.
 */
export function readTarget(requestTarget: string): Target {
  const queryStart = requestTarget.indexOf('?')
  const path = queryStart < 0 ? requestTarget : requestTarget.slice(0, queryStart)
  const search = queryStart < 0 ? '' : requestTarget.slice(queryStart)
  if (!path.startsWith('/') || path.length > maxPathLength) return { kind: 'unknown' }
  if (isFrameworks(path)) return { kind: 'framework' }
  const preview = readPreview(path, search)
  if (preview) return preview
  const picture = picturePath.exec(path)
  if (picture) return { kind: 'picture', hash: picture[1] ?? '', file: picture[2] ?? '' }

  const [, hash = '', file = ''] = recordingPath.exec(path) ?? []
  if (isRecordingFile(file)) return { kind: 'recording', hash, file }

  const [, articleId, block] = embedFramePath.exec(path) ?? []
  const blockId = block === undefined ? null : decodeLetters(block)
  if (articleId !== undefined && blockId !== null) return { kind: 'embed-frame', articleId, blockId }

  const card = readCard(path)
  if (card) return card

  const plain = plainPath(path)
  if (plain === null || isInternal(plain)) return { kind: 'unknown' }
  const canonical = encodePath(plain)
  const token = storyPath.test(plain) ? quoteTokenIn(search) : null
  const former = queryPages.has(plain) ? null : formerQueryIn(search)
  if (former !== null) {
    const query = `?${former}`
    return { kind: 'former', path: canonical + query, plain: plain + query, otherwise: readTarget(path) }
  }
  if (canonical !== path) {
    const query = token === null ? '' : quoteSearch(token)
    return { kind: 'moved', to: canonical + (queryPages.has(plain) ? search : query) }
  }
  if (queryPages.has(plain)) return { kind: 'query-page', path: canonical, search }
  if (token !== null) return { kind: 'quoted', path: canonical, plain, token }
  if (asksForMobile(search)) return { kind: 'moved', to: canonical }
  return { kind: 'reader', path: canonical, plain }
}

/** The query by which a story is asked for with a passage. */
export function quoteSearch(token: string): string {
  return `?q=${token}`
}

function quoteTokenIn(search: string): string | null {
  const token = search === '' ? null : new URLSearchParams(search).get('q')
  return token !== null && parseQuoteToken(token) ? token : null
}

/** Cards are matched to the letter: nobody types their addresses. */
function readCard(path: string): Target | null {
  const [, quoted, token, quotedHash] = quoteCardPath.exec(path) ?? []
  const [, story = quoted ?? '', hash = quotedHash ?? ''] =
    quoted === undefined ? (cardPath.exec(path) ?? []) : []
  const plain = plainPath(story)
  if (hash === '' || plain === null || encodePath(plain) !== story) return null
  if (token === undefined) return { kind: 'card', path: plain, hash }
  return parseQuoteToken(token) ? { kind: 'card', path: plain, hash, token } : null
}

/** Previews are matched to the letter: a token has capitals, and near misses lead nowhere. */
function readPreview(path: string, search: string): Target | null {
  const [, token] = previewPath.exec(path) ?? []
  if (token !== undefined) return { kind: 'preview', path, token }
  if (storyPreviewPath.test(path)) return { kind: 'story-preview', path, search }
  const [, owner, file] = previewFilePath.exec(path) ?? []
  if (owner === undefined) return null
  const isStory = owner.startsWith('story/')
  if (file === 'light') return isStory ? { kind: 'preview-file', headers: 'lightPreview' } : null
  return { kind: 'preview-file', headers: isStory ? 'storyPreviewPicture' : 'previewPicture' }
}

/** A decoded path as it stands in links. */
export function encodePath(plain: string): string {
  return plain
    .split('/')
    .map((segment) => encodeURIComponent(segment).replaceAll(keptCharacters, decodeURIComponent))
    .join('/')
}

/** `/admin` and `/api` are matched to the letter: another spelling of them is an unknown reader page. */
function isFrameworks(path: string): boolean {
  return frameworkSegments.has(path.split('/', 2)[1] ?? '')
}

/** Addresses of the framework that begin with `_` are no pages of this site, nor are those of the front. */
function isInternal(plain: string): boolean {
  const first = plain.split('/', 2)[1] ?? ''
  return (
    first.startsWith('_') ||
    frameworkSegments.has(first) ||
    matchedExactly.has(first) ||
    internalPaths.has(plain)
  )
}

/** Decoded, lower case, without empty segments; null for what can be no address of ours. */
function plainPath(path: string): string | null {
  const segments = path.split('/').filter((segment) => segment !== '')
  const plain = segments.map(decodeSegment)
  if (plain.some((segment) => segment === null)) return null
  return `/${plain.join('/')}`
}

/** Ids of blocks have capitals. */
function decodeLetters(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

function decodeSegment(segment: string): string | null {
  try {
    const plain = decodeURIComponent(segment).normalize('NFC').toLowerCase()
    return plain === '.' || plain === '..' || /[/\\\p{Cc}]/u.test(plain) ? null : plain
  } catch {
    return null
  }
}
