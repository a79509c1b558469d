/** Where to go after signing in: the page that was asked for, if it is one of the newsroom, else the desk. */
export function nextPath(wanted: unknown): string {
  const url = typeof wanted === 'string' ? URL.parse(wanted, 'http://here.invalid') : null
  const isOurs = url?.origin === 'http://here.invalid' && /^\/(admin|preview)(?=\/|$)/.test(url.pathname)
  return url && isOurs ? `${url.pathname}${url.search}` : '/admin'
}

/** The sign-in page where it asks for a code. */
export function codePage(kind: 'totp' | 'backup', next: string): string {
  return `/admin/sign-in?step=${kind}&next=${encodeURIComponent(next)}`
}
