/** The calendar day of a moment in a time zone, as `yyyy-mm-dd`. */
export function dayOf(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)
}

/**
 * Where a story lives: `/{section}/{yyyy}/{mm}/{dd}/{slug}`, dated by its first publication in the site's
 * time zone.
 */
export function articlePath(story: {
  sectionSlug: string
  slug: string
  firstPublishedAt: Date
  timeZone: string
}): string {
  const day = dayOf(story.firstPublishedAt, story.timeZone).replaceAll('-', '/')
  return `/${story.sectionSlug}/${day}/${story.slug}`
}
