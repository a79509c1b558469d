import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const userPresent = 0b1
const userVerified = 0b100
const attestedCredential = 0b100_0000

/** A security key as WebAuthn (level 3, section 6) has it; `isVerified`: it has asked for a PIN or finger. */
export type SecurityKey = {
  register: (challenge: string, isVerified?: boolean) => unknown
  authenticate: (challenge: string, isVerified?: boolean) => unknown
}

/** Plugs in a new key for a site. */
export function makeSecurityKey(origin: string): SecurityKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const rawId = randomBytes(16)
  const id = rawId.toString('base64url')
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin }))
  const authenticatorData = (flags: number, ...rest: Buffer[]) =>
    Buffer.concat([sha256(Buffer.from(new URL(origin).hostname)), Buffer.from([flags, 0, 0, 0, 0]), ...rest])
  const flagsOf = (isVerified: boolean) => userPresent | (isVerified ? userVerified : 0)
  const answer = (response: Record<string, Buffer>) => ({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response: Object.fromEntries(
      Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]),
    ),
  })
  return {
    register(challenge, isVerified = true) {
      const credential = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, rawId.length]),
        rawId,
        coseKey(x, y),
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge),
        attestationObject: attestation(
          authenticatorData(flagsOf(isVerified) | attestedCredential, credential),
        ),
      })
    },
    authenticate(challenge, isVerified = true) {
      const clientDataJSON = clientData('webauthn.get', challenge)
      const data = authenticatorData(flagsOf(isVerified))
      const signed = Buffer.concat([data, sha256(clientDataJSON)])
      return answer({
        clientDataJSON,
        authenticatorData: data,
        signature: sign('sha256', signed, privateKey),
      })
    },
  }
}

/** CBOR of `{ fmt: 'none', attStmt: {}, authData }`. */
function attestation(authData: Buffer): Buffer {
  const head = Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
  ])
  return Buffer.concat([head, text('authData'), Buffer.from([0x58, authData.length]), authData])
}

/** CBOR of a COSE key (RFC 9053): EC2, ES256, P-256, and the two coordinates. */
function coseKey(x: string, y: string): Buffer {
  const coordinate = (label: number, value: string) =>
    Buffer.concat([Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')])
  const kind = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01])
  return Buffer.concat([kind, coordinate(0x21, x), coordinate(0x22, y)])
}

function text(word: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
