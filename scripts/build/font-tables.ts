/** Reads and rewrites tables of a TrueType file (OpenType 1.9, "Font tables"). */

type Table = { tag: string; bytes: Buffer }

/** The characters that a font has glyphs for, ascending. Throws for a font without a Unicode map of format 4. */
export function charactersOf(font: Buffer): number[] {
  const map = requireTable(font, 'cmap')
  const subtable = map.subarray(unicodeMapAt(map))
  if (subtable.readUInt16BE(0) !== 4) throw new Error('This font has no character map of format 4.')
  const segments = subtable.readUInt16BE(6) / 2
  const endAt = (segment: number) => 14 + segment * 2
  const startAt = (segment: number) => 16 + (segments + segment) * 2
  return Array.from({ length: segments }, (_, segment) => {
    const [from, to] = [subtable.readUInt16BE(startAt(segment)), subtable.readUInt16BE(endAt(segment))]
    return from === 0xff_ff ? [] : Array.from({ length: to - from + 1 }, (_none, index) => from + index)
  })
    .flat()
    .toSorted((one, other) => one - other)
}

/** The same font under another family name, by which cuts of one family can be told apart. */
export function renameFont(font: Buffer, family: string): Buffer {
  const renamed = tablesOf(font).map((table) =>
    table.tag === 'name' ? { ...table, bytes: nameTable(family) } : table,
  )
  const header = Buffer.alloc(12 + renamed.length * 16)
  font.copy(header, 0, 0, 12)
  const bodies: Buffer[] = []
  let offset = header.length
  for (const [index, { tag, bytes }] of renamed.entries()) {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    const at = 12 + index * 16
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(checksum(padded), at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(bytes.length, at + 12)
    bodies.push(padded)
    offset += padded.length
  }
  return Buffer.concat([header, ...bodies])
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16
    const start = font.readUInt32BE(at + 8)
    const bytes = font.subarray(start, start + font.readUInt32BE(at + 12))
    return { tag: font.toString('latin1', at, at + 4), bytes }
  })
}

function requireTable(font: Buffer, tag: string): Buffer {
  const found = tablesOf(font).find((table) => table.tag === tag)
  if (!found) throw new Error(`This font has no table ${tag}.`)
  return found.bytes
}

function unicodeMapAt(map: Buffer): number {
  const records = Array.from({ length: map.readUInt16BE(2) }, (_, index) => 4 + index * 8)
  const windows = records.find((at) => map.readUInt16BE(at) === 3 && map.readUInt16BE(at + 2) === 1)
  if (windows === undefined) throw new Error('This font has no Unicode character map.')
  return map.readUInt32BE(windows + 4)
}

/** Family, style, full and PostScript name, for Windows in English. */
function nameTable(family: string): Buffer {
  const names: [id: number, text: string][] = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ]
  const head = Buffer.alloc(6 + names.length * 12)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  let offset = 0
  for (const [index, [id]] of names.entries()) {
    const length = texts[index]?.length ?? 0
    const record = [3, 1, 0x4_09, id, length, offset]
    for (const [place, value] of record.entries()) head.writeUInt16BE(value, 6 + index * 12 + place * 2)
    offset += length
  }
  return Buffer.concat([head, ...texts])
}

function checksum(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}
