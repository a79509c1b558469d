import type { Role } from '#lib/users/rights.ts'

/** Somebody who can sign in or could, as the admin page lists them. */
export type UserRow = {
  id: string
  name: string
  email: string
  lang: string
  disabledAt: Date | null
  /** Whether they have chosen a password yet. */
  hasSignIn: boolean
  hasTwoFactor: boolean
  passkeys: number
  /** When the newest living session began. */
  signedInAt: Date | null
  contributor: { id: string; name: string } | null
  grants: { id: string; role: Role; section: { id: string; name: string } | null }[]
}
