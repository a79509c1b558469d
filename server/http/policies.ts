import { createHash } from 'node:crypto'
import { speculationRules } from '#lib/site/speculation-rules.ts'

const day = 86_400
const hstsSeconds = 365 * day

/** A CSP source that allows exactly this inline script or style. */
function sourceOf(inlineText: string): string {
  return `'sha256-${createHash('sha256').update(inlineText).digest('base64')}'`
}

/**
 * Reader pages: our own files, and of inline scripts the one line that sets the theme before the first paint and
 * the rules for fetching ahead.
 * Chromium applies `form-action` to where a form is redirected as well; sharing to an instance that the reader
 * names therefore ends on a page of ours with a link.
 */
export function readersPolicy(
  themeLine: string,
  { frameAncestors = "'none'" }: { frameAncestors?: "'none'" | "'self'" } = {},
): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'inline-speculation-rules' ${sourceOf(themeLine)} ${sourceOf(speculationRules)}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}

/** The light page as an editor previews it: words and pictures, framed by the editor's own page. */
export const lightPreviewPolicy =
  "default-src 'none'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

/**
 * Pages of the newsroom: our own files, and inline only what carries this request's nonce. Elements may have style
 * attributes, since boxes that float beside a button are placed by them. While the site itself is worked on, the
 * framework evaluates code and writes styles of its own into the page.
 */
export function adminPolicy(nonce: string, { isDev }: { isDev: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The page that holds a network's own page: one style, no script, and frames of that one host. */
export function embedFramePolicy(style: string, host: string): string {
  return `default-src 'none'; style-src ${sourceOf(style)}; frame-src https://${host}; form-action 'none'; base-uri 'none'; frame-ancestors 'self'`
}

/** Answers of the API are data. */
export const apiPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The worker that serves saved stories, whose own policy holds for what it fetches. */
export const workerPolicy = "default-src 'none'; connect-src 'self'"

/** The front's own error page: its one style and nothing else. */
export function errorsPolicy(style: string): string {
  return `default-src 'none'; style-src ${sourceOf(style)}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`
}

/** Files and data are not pages: should a browser open one as a document, it may do nothing. */
export const filesPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"

/** Feeds: a browser that opens one shows it by our stylesheet. */
export const feedsPolicy = "default-src 'none'; style-src 'self'; sandbox; frame-ancestors 'none'"

/** Headers of every answer of whatever surface; HSTS only where the site is reached by https. */
export function commonHeaders({ isHttps }: { isHttps: boolean }): Record<string, string> {
  const strictTransport = { 'strict-transport-security': `max-age=${hstsSeconds}` }
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(isHttps ? strictTransport : {}),
  }
}

/** Powers that no page of ours uses. */
export const permissionsPolicy = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'browsing-topics',
]
  .map((power) => `${power}=()`)
  .join(', ')
