/** A moment relative to the loading of the demo edition: `-1h20m`, `-2d5h`, `+5h`, `-40m`. */
export type Offset = `${'+' | '-'}${number}${'d' | 'h' | 'm'}${string}`

const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000 }

/** Marks a moment in a story; it is turned into a time when the edition is loaded. Throws on a malformed one. */
export function at(offset: Offset): Offset {
  offsetMs(offset)
  return offset
}

/** Milliseconds from now, negative for the past. Throws when the text is not an offset. */
export function offsetMs(offset: string): number {
  const found = /^([+-])(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/.exec(offset)
  if (!found) throw new Error(`An offset reads like -1d2h30m; this one is '${offset}'.`)
  const [, sign, days = '0', hours = '0', minutes = '0'] = found
  const ms = Number(days) * unitMs.d + Number(hours) * unitMs.h + Number(minutes) * unitMs.m
  return sign === '-' ? -ms : ms
}

/** The time an offset means when the edition is loaded at `now`. */
export function timeAt(offset: string, now: Date): Date {
  return new Date(now.getTime() + offsetMs(offset))
}
