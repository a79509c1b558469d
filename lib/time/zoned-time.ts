const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/

/**
 * The moment a wall clock of a time zone (IANA) shows `yyyy-mm-ddThh:mm`; null when the text is no such time. A time
 * that clocks skip in spring is the moment an hour later; of one they show twice in autumn it is the first.
 */
export function momentOfWallTime(text: string, timeZone: string): Date | null {
  const parts = pattern.exec(text)
  if (!parts) return null
  const asUtc = Date.parse(`${text}:00Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== text) return null
  // The offset of the wanted moment is that of one within a day of it; before the change of clocks first.
  const candidates = [-1, 1].map((days) => asUtc - offsetMs(new Date(asUtc + days * 86_400_000), timeZone))
  const exact = candidates.find((ms) => wallTimeOf(new Date(ms), timeZone) === text)
  return new Date(exact ?? Math.max(...candidates))
}

/** What a wall clock of a time zone shows at a moment: `yyyy-mm-ddThh:mm`. */
export function wallTimeOf(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetMs(at, timeZone)).toISOString().slice(0, 16)
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetMs(at: Date, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at)
  const part = (type: string) => shown.find((one) => one.type === type)?.value ?? '00'
  const wall = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
  return Date.parse(wall) - Math.floor(at.getTime() / 1000) * 1000
}
