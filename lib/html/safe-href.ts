const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Whether an address may stand in a link: http, https, mailto, tel, or relative to this site
 * (`/path`, `?query`, `#anchor`). Addresses with control characters or white space inside, which browsers
 * ignore while reading the scheme, and protocol-relative ones (`//host`, `/\host`) are refused.
 */
export function isSafeHref(href: string): boolean {
  if (href === '' || hasControlOrSpace(href)) return false
  if (/^[/\\]{2}/.test(href)) return false
  if (/^[/?#]/.test(href)) return true
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0].toLowerCase()
  return scheme !== undefined && safeSchemes.has(scheme)
}

/** Whether an address is absolute and of the web: http or https with a host. */
export function isWebUrl(url: string): boolean {
  if (hasControlOrSpace(url) || !/^https?:\/\/[^/]/i.test(url)) return false
  return URL.canParse(url)
}

function hasControlOrSpace(value: string): boolean {
  for (const char of value) {
    const code = char.codePointAt(0) ?? 0
    if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return true
  }
  return false
}
