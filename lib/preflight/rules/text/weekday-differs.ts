import { type DatedWeekday, datedWeekdays } from '#lib/preflight/reading/dates/dated-weekdays.ts'
import { defineRule, type FindingWords } from '#lib/preflight/define-rule.ts'
import { textPieces } from '#lib/preflight/text/text-pieces.ts'
import type { PreflightStory } from '#lib/preflight/story.ts'

/** Britain's calendar was another one before; so was Russia's until 1918, which a reporter will know. */
const firstYear = 1753
const furthestMs = 300 * 24 * 3_600_000

/**
 * A weekday that does not fit the date beside it. A date without a year is one of the months around
 * the story's first publication.
 */
export const weekdayDiffers = defineRule({
  id: 'weekday-differs',
  severity: 'warn',
  check: (story) =>
    textPieces(story.content)
      .filter(({ kind }) => kind !== 'post')
      .flatMap(({ text, place }) =>
        datedWeekdays(text).flatMap((found) => {
          const words = contradiction(found, story)
          return words
            ? [{ words, place: { ...place, quote: text.slice(found.start, found.end).trim() } }]
            : []
        }),
      ),
})

function contradiction(found: DatedWeekday, { at, facts }: PreflightStory): FindingWords | null {
  const { day, month, year: written } = found
  const years = written === null ? plausibleYears(found, facts.firstPublishedAt ?? at) : [written]
  const existing = years.filter((year) => exists(year, month, day))
  const [year] = existing
  if (year === undefined) {
    const values = { date: longDate(new Date(Date.UTC(2024, month - 1, 1)), day, written) }
    return { key: 'preflight.finding.weekdayNoDate', values }
  }
  if (year < firstYear || existing.some((one) => fits(found, one))) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const values = { date: longDate(date, day, year), expected: weekdayName(date), found: found.name }
  return { key: 'preflight.finding.weekdayDiffers', values }
}

function fits({ day, month, weekday, isAmbiguous }: DatedWeekday, year: number): boolean {
  const isOn = (inMonth: number, on: number) =>
    new Date(Date.UTC(year, inMonth - 1, on)).getUTCDay() === weekday
  return isOn(month, day) || (isAmbiguous && isOn(day, month))
}

/** The years a date without one may mean: the nearest first, none more than about ten months off. */
function plausibleYears({ day, month }: DatedWeekday, to: Date): number[] {
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - to.getTime())
  const here = to.getUTCFullYear()
  return [here - 1, here, here + 1]
    .filter((year) => distance(year) < furthestMs)
    .sort((one, other) => distance(one) - distance(other))
}

function exists(year: number, month: number, day: number): boolean {
  return day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
}

/** '24 November 2026', as the interface's English writes dates. */
function longDate(inMonth: Date, day: number, year: number | null): string {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(inMonth)
  return year === null ? `${day} ${month}` : `${day} ${month} ${year}`
}

function weekdayName(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(date)
}
