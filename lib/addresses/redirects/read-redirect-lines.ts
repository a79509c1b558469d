import { formerQueryIn, formerQueryNames } from '#lib/addresses/redirects/former-address.ts'
import type { Redirect } from '#lib/addresses/redirects/redirect.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export const maxRedirectLines = 1000
const maxNamed = 10
const maxLength = 1000

/**
 * Reads what an editor typed or pasted from a spreadsheet: one old address a line, then white space, a comma or a
 * semicolon, then the path it leads to or the word `gone`. Old addresses may be whole, of any host. Fails with
 * `invalid`, naming the first lines that cannot be read.
 */
export function readRedirectLines(text: string): Result<Redirect[], 'invalid'> {
  const lines = text.split('\n').map((line) => line.trim())
  const meant = lines.flatMap((line, index) => (line === '' ? [] : [{ line, number: index + 1 }]))
  if (meant.length === 0) return fail('invalid', 'Expected an old address and where it leads.', 'lines')
  if (meant.length > maxRedirectLines) {
    const message = `At most ${maxRedirectLines} lines at a time; these are ${meant.length}. Add them in parts.`
    return fail('invalid', message, 'lines')
  }
  const read = meant.map(({ line, number }) => ({ number, result: readLine(line) }))
  const wrong = read.flatMap(({ number, result }) => (result.ok ? [] : [`Line ${number}: ${result.message}`]))
  if (wrong.length > 0) {
    const rest = wrong.length - maxNamed
    const more = rest > 0 ? ` And ${rest} more.` : ''
    return fail('invalid', `Nothing was saved. ${wrong.slice(0, maxNamed).join(' ')}${more}`, 'lines')
  }
  return ok(read.flatMap(({ result }) => (result.ok ? [result.value] : [])))
}

function readLine(line: string): Result<Redirect, 'invalid'> {
  const [, typedFrom = '', typedTo = ''] = /^(\S+?)(?:\s*[,;]\s*|\s+)(\S+)$/.exec(line) ?? []
  if (typedFrom === '') {
    return fail('invalid', `expected an old address and where it leads, got “${line.slice(0, 60)}”.`)
  }
  const from = readFrom(typedFrom)
  if (!from.ok) return from
  if (typedTo.toLowerCase() === 'gone') return ok({ from: from.value, to: null })
  const to = plainPathOf(typedTo)
  if (to === null || to.search !== '' || !/^\/(?!\/)/.test(typedTo)) {
    return fail(
      'invalid',
      `expected a path of this site such as /city, or gone, got “${typedTo.slice(0, 60)}”.`,
    )
  }
  return ok({ from: from.value, to: to.path })
}

function readFrom(typed: string): Result<string, 'invalid'> {
  const address = plainPathOf(typed)
  if (address === null) {
    return fail(
      'invalid',
      `expected an address such as /2019/05/ferry or /?p=123, got “${typed.slice(0, 60)}”.`,
    )
  }
  if (address.search === '') return ok(address.path)
  const query = formerQueryIn(address.search)
  if (query === null) {
    const names = formerQueryNames.join(', ')
    return fail(
      'invalid',
      `of a query only these are looked at: ${names}; got “${address.search.slice(0, 60)}”.`,
    )
  }
  return ok(`${address.path}?${query}`)
}

/** Path decoded, in lower case, without a slash at its end, as the front looks addresses up; null for none. */
function plainPathOf(typed: string): { path: string; search: string } | null {
  if (typed.length > maxLength || !/^(?:https?:\/\/[^/\s]+)?\//i.test(typed)) return null
  const url = URL.parse(typed.replace(/^\/+/, '/'), 'https://old.example')
  if (url === null) return null
  try {
    const segments = url.pathname.split('/').filter((segment) => segment !== '')
    const plain = segments.map((segment) => decodeURIComponent(segment).normalize('NFC').toLowerCase())
    if (plain.some((segment) => /[/\\\p{Cc}]/u.test(segment))) return null
    return { path: `/${plain.join('/')}`, search: url.search }
  } catch {
    return null
  }
}
