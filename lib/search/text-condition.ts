import { Prisma } from '#lib/db/generated/client.ts'
import type { TextQuery } from '#lib/search/text-query.ts'

/** The condition that an entry `e` says what was searched for; `lang` is whose word forms count. */
export function saysIt({ words, pairs, part }: TextQuery, lang: string): Prisma.Sql {
  const asked = [
    ...words.map((word) => wordQuery(word, lang)),
    ...pairs.map((literal) => Prisma.sql`${literal}::tsquery`),
  ]
  const inWords = asked.length === 0 ? [] : [Prisma.sql`e.words @@ (${Prisma.join(asked, ' && ')})`]
  const conditions = part === null ? inWords : [...inWords, containsPart(part)]
  return conditions.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
}

/** The condition that an entry's headline or slug contains this, wherever in a word. */
export function containsPart(part: string): Prisma.Sql {
  return Prisma.sql`search_plain(e.headline || ' ' || e.slug) LIKE '%' ||
    replace(replace(replace(search_plain(${part}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`
}

/** How alike the nearest words must be (pg_trgm): two letters changing places in a word of eight still pass. */
const nearness = 0.35

/** The condition that words of the headline or slug come near this: for typing errors. */
export function comesNear(part: string): Prisma.Sql {
  return Prisma.sql`word_similarity(search_plain(${part}), e.headline || ' ' || e.slug) >= ${nearness}`
}

function wordQuery({ text, as }: TextQuery['words'][number], lang: string): Prisma.Sql {
  // In a language's forms the short words are left out, and a phrase would lose them.
  if (as === 'phrase') return Prisma.sql`phraseto_tsquery('simple', search_plain(${text}))`
  const inForm = Prisma.sql`phraseto_tsquery(search_config(${lang}), search_plain(${text}))`
  const asTyped =
    as === 'prefix'
      ? Prisma.sql`to_tsquery('simple', search_plain(${prefixOf(text)}))`
      : Prisma.sql`phraseto_tsquery('simple', search_plain(${text}))`
  return Prisma.sql`(${asTyped} || ${inForm})`
}

/** A quoted tsquery word with a star: nothing inside the quotes is an operator. */
function prefixOf(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}':*`
}
