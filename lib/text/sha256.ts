const blockBytes = 64
const lengthBytes = 8
const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]
const constants = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))

/**
 * SHA-256 of a text as UTF-8, hexadecimal (FIPS 180-4, section 6.2). For what runs in servers and browsers alike and
 * cannot wait; a browser has no hash of its own on a page without https.
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(initial)
  const message = padded(new TextEncoder().encode(text))
  for (let offset = 0; offset < message.byteLength; offset += blockBytes) addBlock(state, message, offset)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The message, a 1 bit, zeros to the end of a block, and its length in bits. */
function padded(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 1 + lengthBytes) / blockBytes) * blockBytes
  const message = new Uint8Array(size)
  message.set(bytes)
  message[bytes.length] = 0x80
  const view = new DataView(message.buffer)
  view.setBigUint64(size - lengthBytes, BigInt(bytes.length) * 8n)
  return view
}

function addBlock(state: Uint32Array, message: DataView, offset: number): void {
  const words = scheduleOf(message, offset)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (const [round, word] of words.entries()) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const first = (h + big1 + ((e & f) ^ (~e & g)) + (constants[round] ?? 0) + word) | 0
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] ?? 0) + value
  }
}

function scheduleOf(message: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(64)
  const at = (index: number) => words[index] ?? 0
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) {
      words[index] = message.getUint32(offset + index * 4)
      continue
    }
    const early = at(index - 15)
    const late = at(index - 2)
    const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[index] = at(index - 16) + small0 + at(index - 7) + small1
  }
  return words
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** The first 32 bits of the fractional part. */
function fraction(number: number): number {
  return Math.floor((number % 1) * 2 ** 32)
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}
