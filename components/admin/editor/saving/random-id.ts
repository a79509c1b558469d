const versionByte = 6
const variantByte = 8

/** A random UUID (version 4), on pages without HTTPS too, where browsers leave `crypto.randomUUID` out. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[versionByte] = ((bytes[versionByte] ?? 0) & 0x0f) | 0x40
  bytes[variantByte] = ((bytes[variantByte] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
