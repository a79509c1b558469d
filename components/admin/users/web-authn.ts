/** Why the browser made or used no passkey. `cancelled`: the person did not want to, or waited too long. */
export class PasskeyFailure extends Error {
  readonly reason: 'cancelled' | 'known' | 'unable'

  constructor(reason: 'cancelled' | 'known' | 'unable') {
    super(`No passkey: ${reason}.`)
    this.reason = reason
  }
}

/** Has the browser make a passkey (WebAuthn level 3: options and answer as JSON). */
export async function makePasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<unknown> {
  return await answerOf(() =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  )
}

/** Has the browser sign with a passkey of this site, after a PIN, a finger or a face. */
export async function usePasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<unknown> {
  const strict = { ...options, userVerification: 'required' }
  return await answerOf(() =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(strict) }),
  )
}

async function answerOf(ask: () => Promise<Credential | null>): Promise<unknown> {
  if (!('PublicKeyCredential' in globalThis)) throw new PasskeyFailure('unable')
  try {
    const credential = await ask()
    if (credential instanceof PublicKeyCredential) return credential.toJSON()
  } catch (error) {
    throw new PasskeyFailure(reasonOf(error))
  }
  throw new PasskeyFailure('unable')
}

function reasonOf(error: unknown): PasskeyFailure['reason'] {
  if (!(error instanceof DOMException)) return 'unable'
  if (error.name === 'InvalidStateError') return 'known'
  return error.name === 'NotAllowedError' || error.name === 'AbortError' ? 'cancelled' : 'unable'
}
