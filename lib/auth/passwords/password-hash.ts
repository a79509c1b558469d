import { randomBytes, scrypt } from 'node:crypto'

/** 32 MiB and some 50 ms a try (OWASP's cheat sheet for scrypt, N=2^14 r=16): the parameters better-auth verifies with. */
const cost = { N: 16_384, r: 16, p: 1, maxmem: 128 * 16_384 * 16 * 2 }
const keyBytes = 64

/**
 * A password as it is stored: salt and scrypt key, hexadecimal, a colon between. The password is normalised (NFKC),
 * so that it does not matter on which keyboard it was typed.
 */
export function hashPassword(password: string, salt = randomBytes(16).toString('hex')): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyBytes, cost, (error, key) => {
      if (error) reject(error)
      else resolve(`${salt}:${key.toString('hex')}`)
    })
  })
}
