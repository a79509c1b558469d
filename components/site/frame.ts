import type { Words } from '#lib/i18n/words-for.ts'
import type { PublicSection } from '#lib/sections/public-section.ts'
import type { Site } from '#lib/site/site.ts'

/** What surrounds the content of every reader page. */
export type Frame = { site: Site; sections: PublicSection[]; siteUrl: string; words: Words }
