import { ownLength } from '#lib/auth/passwords/common-passwords.ts'
import { passwordLength } from '#lib/auth/passwords/password-length.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** Fewer different characters than these are a pattern, however long. */
const fewestDifferent = 5
/** What has to be left of a password once the well-known part is taken out. */
const fewestOwn = 8

/**
 * Whether a password may be chosen. `known` are words that anybody would try first for this person: their name,
 * address, newspaper. Refused are passwords that are short, on the lists of those stolen most often (also with
 * capitals, digits or signs put around or into them), repetitions and runs of the keyboard.
 */
export function checkPassword(password: string, known: string[] = []): Result<string, 'invalid'> {
  const refuse = (message: string) => fail('invalid', message, 'password')
  const length = Array.from(password.normalize('NFKC')).length
  const { min, advised, max } = passwordLength
  if (length < min) {
    return refuse(
      `A password has ${min} characters or more, better ${advised}; this one has ${length}. A short sentence is easy to remember.`,
    )
  }
  if (length > max) return refuse(`A password has ${max} characters at most; this one has ${length}.`)
  if (new Set(password.toLowerCase()).size < fewestDifferent) {
    return refuse('This password repeats a few characters. Use a short sentence of your own.')
  }
  if (ownLength(password, known) < fewestOwn) {
    return refuse(
      'This password is one that attackers try first, or nearly. Use a short sentence of your own.',
    )
  }
  return ok(password)
}
