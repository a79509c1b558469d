/** A value, or an expected failure that a caller must answer: `kind` for code, `message` for people. */
export type Result<T, Kind extends string = string> =
  | { ok: true; value: T }
  | { ok: false; kind: Kind; message: string; field?: string }

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/**
 * An expected failure. `message` states what was expected, what came and what to do; `field` names the
 * input it concerns, if one does.
 */
export function fail<Kind extends string>(
  kind: Kind,
  message: string,
  field?: string,
): { ok: false; kind: Kind; message: string; field?: string } {
  return field === undefined ? { ok: false, kind, message } : { ok: false, kind, message, field }
}
