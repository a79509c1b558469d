import { z } from 'zod'

/** The name of somebody who can sign in. */
export const personName = z
  .string()
  .trim()
  .min(1, 'Type a name, as colleagues know it.')
  .max(100, 'A name has 100 characters at most.')

/** The address by which somebody signs in. */
export const personEmail = z
  .string()
  .trim()
  .max(200, 'An address has 200 characters at most.')
  .pipe(z.email('Type an e-mail address, such as ada@lantern.example.'))
