const formats = new Map<string, Intl.DateTimeFormat>()

/** How a moment is printed: `day` 22 November 2026 · `month` November 2026 · `weekday` Sunday, 22 November 2026 · `moment` 22 November 2026, 14:05 · `short` 22 Nov, 14:05 · `time` 14:05. */
export type DateStyle = keyof typeof styles

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const fullDay = { day: 'numeric', month: 'long', year: 'numeric' } as const
const styles = {
  day: fullDay,
  month: { month: 'long', year: 'numeric' },
  weekday: { ...fullDay, weekday: 'long' },
  moment: { ...fullDay, ...clock },
  short: { day: 'numeric', month: 'short', ...clock },
  time: clock,
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A moment in words of a language (BCP 47) and in a time zone (IANA). */
export function formatDate(at: Date, style: DateStyle, lang: string, timeZone: string): string {
  const key = `${lang} ${timeZone} ${style}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...styles[style], timeZone })
  formats.set(key, format)
  return format.format(at).replace(/ at (?=\d)/, ', ')
}
