/**
 * An ISO date or date-time for people: `4 November 2026`, with the time of day in the given time zone when the
 * source had one. A date alone belongs to no zone. What is no date stays as it is.
 */
export function formatPostedAt(iso: string, lang: string, timeZone: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso)
  const options: Intl.DateTimeFormatOptions = isDay
    ? { dateStyle: 'long', timeZone: 'UTC' }
    : { dateStyle: 'long', timeStyle: 'short', timeZone }
  return formatterFor(lang, options).format(date)
}

function formatterFor(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang, options)
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' })
  }
}
