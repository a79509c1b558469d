import slugify from '@sindresorhus/slugify'

const maxLength = 80

/**
 * An address word from a headline: lower case ASCII letters, digits and hyphens, at most 80 characters, cut
 * at a word. Scripts without a Latin spelling give '' and the caller falls back to an id.
 */
export function slugOf(text: string): string {
  const slug = slugify(text.toWellFormed(), { decamelize: false })
  if (slug.length <= maxLength) return slug
  const cut = slug.slice(0, maxLength + 1)
  const lastHyphen = cut.lastIndexOf('-')
  return lastHyphen > maxLength / 2 ? cut.slice(0, lastHyphen) : slug.slice(0, maxLength)
}
