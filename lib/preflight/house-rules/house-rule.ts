import type { Severity } from '#blocks/fields.ts'
import type { TextKind } from '#lib/preflight/text/text-kinds.ts'

/** A rule of house style, written by editors. */
export type HouseRule = {
  id: string
  /** RE2 syntax: no look-around, no back references. */
  pattern: string
  ignoreCase: boolean
  message: string
  severity: Severity
  /** The kinds of text it looks at; empty: all of them. */
  fields: TextKind[]
  enabled: boolean
  position: number
}
