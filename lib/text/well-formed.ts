/**
 * Any JSON value with text that PostgreSQL and UTF-8 can hold: lone surrogates and NUL characters in its
 * strings become U+FFFD, as WHATWG's USVString does.
 */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '\uFFFD') as T
  if (Array.isArray(value)) return value.map(wellFormed) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wellFormed(part)])) as T
}
