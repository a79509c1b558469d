export type Encoding = 'br' | 'gzip' | 'identity'

const maxRemembered = 200
const remembered = new Map<string, Encoding>()

/**
 * The best encoding this server has (brotli, gzip, none) that an `Accept-Encoding` header allows (RFC 9110,
 * 12.5.3). Without a header nothing is compressed.
 */
export function preferredEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity'
  const known = remembered.get(acceptEncoding)
  if (known) return known
  const chosen = chooseEncoding(acceptEncoding)
  if (remembered.size < maxRemembered) remembered.set(acceptEncoding, chosen)
  return chosen
}

function chooseEncoding(acceptEncoding: string): Encoding {
  const allowed = new Map(acceptEncoding.toLowerCase().split(',').map(readPreference))
  const allows = (name: string) => allowed.get(name) ?? allowed.get('*') ?? false
  if (allows('br')) return 'br'
  return allows('gzip') ? 'gzip' : 'identity'
}

function readPreference(preference: string): [name: string, allowed: boolean] {
  const [name = '', ...parameters] = preference.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, quality === undefined || Number(quality.slice(2)) > 0]
}
