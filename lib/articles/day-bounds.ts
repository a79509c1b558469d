import { dayOf } from '#lib/articles/article-path.ts'

const hourMs = 3_600_000
/** No newspaper is older; far beyond, years are neither of four digits nor known to PostgreSQL. */
const firstDay = '1600-01-01'
const lastDay = '9998-12-31'

/**
 * The first moment of a calendar day (`yyyy-mm-dd`) in a time zone and of the day after it; null when the text
 * is no such day between 1600 and 9998. Days with a change of clocks have 23 or 25 hours.
 */
export function dayBounds(day: string, timeZone: string): { from: Date; to: Date } | null {
  if (day < firstDay || day > lastDay) return null
  const noon = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day) return null
  return { from: startOf(day, timeZone), to: startOf(nextDay(day), timeZone) }
}

/** The first quarter of an hour that belongs to the day: every zone's offset is a multiple of one. */
function startOf(day: string, timeZone: string): Date {
  const quarterMs = hourMs / 4
  let low = Date.parse(`${day}T00:00:00Z`) - 15 * hourMs
  let high = low + 30 * hourMs
  while (high - low > quarterMs) {
    const middle = low + Math.floor((high - low) / 2 / quarterMs) * quarterMs
    if (dayOf(new Date(middle), timeZone) < day) low = middle
    else high = middle
  }
  return new Date(high)
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * hourMs).toISOString().slice(0, 10)
}
