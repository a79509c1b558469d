import { Parser } from 'htmlparser2'

const namespaces = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://ns.adobe.com/photoshop/1.0/', 'photoshop'],
  ['http://ns.adobe.com/xap/1.0/rights/', 'xmpRights'],
  ['http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/', 'Iptc4xmpCore'],
  ['http://iptc.org/std/Iptc4xmpExt/2008-02-29/', 'Iptc4xmpExt'],
  ['http://creativecommons.org/ns#', 'cc'],
  ['http://ns.adobe.com/exif/1.0/', 'exif'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
])
const maxBytes = 1_000_000
const maxDepth = 32

/**
 * The properties of an XMP packet (ISO 16684-1) by their usual names, such as `dc:creator`, each with its values;
 * of a text in several languages the default one is first. Empty for what is longer than 1 MB; never throws.
 */
export function readXmp(packet: Uint8Array | undefined): Map<string, string[]> {
  const found = new Map<string, string[]>()
  if (!packet || packet.byteLength > maxBytes) return found
  const prefixes = new Map<string, string>()
  const open: { name: string; text: string; isDefault: boolean }[] = []
  const keep = (name: string, text: string, isFirst: boolean) => {
    const values = found.get(name) ?? []
    if (isFirst) values.unshift(text)
    else values.push(text)
    found.set(name, values)
  }
  const usual = (name: string) => {
    const [prefix = '', local] = name.split(':', 2)
    return local === undefined ? name : `${prefixes.get(prefix) ?? '?'}:${local}`
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const [key, value] of Object.entries(attributes)) {
          if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), namespaces.get(value) ?? '?')
        }
        const own = usual(name)
        for (const [key, value] of Object.entries(attributes)) {
          if (own === 'rdf:Description') keep(usual(key), value, false)
          else if (usual(key) === 'rdf:resource') keep(own, value, false)
        }
        const isItem = own.startsWith('rdf:')
        const property = isItem ? (open.at(-1)?.name ?? own) : own
        open.push({ name: property, text: '', isDefault: attributes['xml:lang'] === 'x-default' })
        if (open.length > maxDepth) parser.reset()
      },
      ontext(text) {
        const current = open.at(-1)
        if (current) current.text += text
      },
      onclosetag() {
        const closed = open.pop()
        if (closed?.text.trim()) keep(closed.name, closed.text.trim(), closed.isDefault)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(new TextDecoder().decode(packet))
  parser.end()
  return found
}
