import type { ReferencedArticle } from '#blocks/context.ts'

type Link = { article: string | null; url: string | null; title: string; note: string }
export type RelatedTeaser = { href: string | null; title: string; note: string }

/** What a related link shows: the story it names if that is public, else its own title and address. */
export function relatedTeaser(link: Link, articles: Record<string, ReferencedArticle>): RelatedTeaser {
  const story = link.article === null ? undefined : articles[link.article]
  if (!story)
    return { href: link.url, title: link.title === '' ? (link.url ?? '') : link.title, note: link.note }
  return {
    href: story.path,
    title: link.title === '' ? story.headline : link.title,
    note: link.note === '' ? story.standfirst : link.note,
  }
}
