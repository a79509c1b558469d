const minuteMs = 60_000
const hourMs = 3_600_000
const dayMs = 86_400_000
const formats = new Map<string, Intl.RelativeTimeFormat>()

/**
 * A distance in time (milliseconds, negative: past) in words of a language: seconds in its last minute, then
 * minutes, hours and, from two days on, days. Less than a minute ago is 'now'.
 */
export function relativeTime(distanceMs: number, lang: string): string {
  const format = formats.get(lang) ?? new Intl.RelativeTimeFormat(lang, { numeric: 'always', style: 'short' })
  formats.set(lang, format)
  const size = Math.abs(distanceMs)
  if (size < minuteMs) {
    return distanceMs > 0
      ? format.format(Math.round(distanceMs / 1_000), 'second')
      : new Intl.RelativeTimeFormat(lang, { numeric: 'auto', style: 'short' }).format(0, 'second')
  }
  if (size < hourMs) return format.format(Math.trunc(distanceMs / minuteMs), 'minute')
  if (size < 2 * dayMs) return format.format(Math.trunc(distanceMs / hourMs), 'hour')
  return format.format(Math.trunc(distanceMs / dayMs), 'day')
}
