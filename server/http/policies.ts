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
export function readersPolicy(themeLine: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'inline-speculation-rules' ${sourceOf(themeLine)} ${sourceOf(speculationRules)}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The front's own error page: its one style and nothing else. */
export function errorsPolicy(style: string): string {
  return `default-src 'none'; style-src ${sourceOf(style)}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`
}

/** Files and data are not pages: should a browser open one as a document, it may do nothing. */
export const filesPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"

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
