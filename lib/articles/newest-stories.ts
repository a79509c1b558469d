import type { Teaser } from '#lib/articles/public-article.ts'

const newestCount = 10

/** The first ten stories of a list as its `newest.json` says them; times are ISO 8601. */
export function newestStories(stories: readonly Teaser[]): {
  stories: { path: string; headline: string; lang: string; publishedAt: string }[]
} {
  return {
    stories: stories.slice(0, newestCount).map(({ path, headline, shortHeadline, lang, publishedAt }) => ({
      path,
      headline: shortHeadline === '' ? headline : shortHeadline,
      lang,
      publishedAt: publishedAt.toISOString(),
    })),
  }
}
