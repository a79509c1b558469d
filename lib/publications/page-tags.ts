/** Everything on the site: its name, its sections, its language. Every stored page depends on it. */
export const siteTag = 'site'

/** The list of corrections. */
export const correctionsTag = 'corrections'

/** The front page's list of stories. */
export const frontTag = 'front'

/** The story's own page. */
export const articleTag = (id: string) => `article:${id}`

/** Every page that lists the story. */
export const teaserTag = (id: string) => `teaser:${id}`

/** What an address leads to; `path` starts with a slash and has no query. */
export const pathTag = (path: string) => `path:${path}`

/** The section's list. */
export const sectionTag = (id: string) => `section:${id}`

/** The list of a topic, person, place, organisation or series. */
export const topicTag = (id: string) => `tag:${id}`

/** The contributor's page. */
export const contributorTag = (id: string) => `contributor:${id}`

/** The archive of one day in the site's time zone, as `yyyy-mm-dd`. */
export const archiveTag = (day: string) => `archive:${day}`

/** Whether the picture's files are public. */
export const mediaTag = (id: string) => `media:${id}`

/** The name of a tag or contributor, wherever it is shown. */
export const nameTag = (id: string) => `name:${id}`

/** How the original of an embed stands, by the hash of its address. */
export const embedTag = (urlHash: string) => `embed:${urlHash}`
