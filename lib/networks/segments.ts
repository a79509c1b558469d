/** Whether a string is made of ASCII digits only. */
export function isDigits(text: string | undefined): text is string {
  return text !== undefined && /^\d+$/.test(text)
}

/** Whether a string is an id of letters, digits, `-` and `_`, of the given length. */
export function isId(text: string | undefined, least = 1, most = 128): text is string {
  return text !== undefined && text.length >= least && text.length <= most && /^[\w-]+$/.test(text)
}

/** The name after an `@` in a path segment, or null. */
export function atName(segment: string | undefined): string | null {
  return segment !== undefined && segment.startsWith('@') && segment.length > 1 ? segment.slice(1) : null
}

/** The decoded, non-empty segments of an address's path. */
export function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
}

/** Host in lower case without the prefixes that mean the same site (`www.`, `m.`, `mobile.`, `amp.`). */
export function bareHost(url: URL): string {
  return url.hostname.toLowerCase().replace(/^(?:www|m|mobile|amp|touch)\./, '')
}

/** The same with the port, where one is written: networks that run on any host may have their own. */
export function bareHostAndPort(url: URL): string {
  return url.port === '' ? bareHost(url) : `${bareHost(url)}:${url.port}`
}

/** An address, or null for anything that is not http(s). Protocol-relative ones (`//host/…`) count as https. */
export function webUrl(text: string): URL | null {
  const candidate = text.startsWith('//') ? `https:${text}` : text
  if (candidate.length > 4096 || !/^https?:/i.test(candidate) || !URL.canParse(candidate)) return null
  return new URL(candidate)
}

/** The text of a percent-encoded part of an address; what is badly encoded stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
