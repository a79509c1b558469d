import type { Teaser } from '#lib/articles/public-article.ts'

type Tongue = Pick<Teaser, 'lang' | 'dir'>

/** Language and direction of a story among those of an edition in another language; nothing in its own. */
export function foreignAttributes(story: Tongue, edition: Pick<Tongue, 'lang'>): Partial<Tongue> {
  return story.lang === edition.lang ? {} : { lang: story.lang, dir: story.dir }
}
