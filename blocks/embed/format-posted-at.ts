import { formatDate } from '#lib/i18n/dates.ts'

/**
 * An ISO date or date-time for people: `4 November 2026`, with the time of day in the given time zone when the
 * source had one. A date alone belongs to no zone. What is no date stays as it is.
 */
export function formatPostedAt(iso: string, lang: string, timeZone: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso)
  const style = isDay ? 'day' : 'moment'
  try {
    return formatDate(date, style, lang, isDay ? 'UTC' : timeZone)
  } catch {
    // A language or zone that nobody knows, from elsewhere.
    return formatDate(date, style, 'en', 'UTC')
  }
}
