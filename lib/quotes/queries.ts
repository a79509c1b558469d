import { isKnownBlock, parseStoredBody, type StoredBody } from '#blocks/body.ts'
import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { articleTag, pathTag } from '#lib/publications/page-tags.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import {
  type LetterRange,
  lettersOf,
  passagesIn,
  quotableText,
  startOfBlock,
  wholeWords,
  wordsIn,
} from '#lib/quotes/quotable-text.ts'
import type { Quote } from '#lib/quotes/quote.ts'
import { letterCheck, parseQuoteToken, type QuoteToken } from '#lib/quotes/quote-token.ts'
import { type PassageState, tracePassage, type Version } from '#lib/quotes/trace-passage.ts'

type PublicVersion = Version & { number: number; lang: string }

/**
 * The passage that a token names in the story at a path, traced to what is public there at a moment. Null for
 * a token that names no words of a publication readers could see: one that was planned, cancelled, or taken
 * down since, or that never was.
 */
export async function getQuote(path: string, tokenText: string, at = new Date()): Promise<Quote | null> {
  const token = parseQuoteToken(tokenText)
  if (!token) return null
  dependsOn(pathTag(path))
  const versions = await selectVersions(path, token.publication, at)
  const [shared, ...later] = versions
  const range = shared && rangeOf(shared, token)
  if (!shared || !range) return null
  const now = versions.at(-1) ?? shared
  const state = tracePassage([shared, ...later], range, now.lang)
  return {
    token: tokenText,
    blockId: token.blockId,
    words: wordsIn(quotableText(shared.body), range),
    speaker: speakerIn(now.body, state),
    state,
  }
}

/** The publication that was shared and those that followed until now, none of them hidden by a takedown. */
async function selectVersions(path: string, number: number, at: Date): Promise<PublicVersion[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT q.article_id AS "articleId", q.number, q.starts_at AS "startsAt", p.ends_at AS "endsAt",
      r.content -> 'body' AS body, r.content ->> 'lang' AS lang
    FROM publication p
    JOIN publication q ON q.article_id = p.article_id AND q.starts_at <= p.starts_at
    JOIN revision r ON r.id = q.revision_id
    WHERE p.path = ${path} AND ${publicAt(at)}
      AND q.kind <> 'takedown' AND q.ends_at IS DISTINCT FROM q.starts_at
      AND q.starts_at >= (SELECT o.starts_at FROM publication o
        WHERE o.article_id = p.article_id AND o.number = ${number})
      AND NOT EXISTS (SELECT 1 FROM publication t WHERE t.article_id = p.article_id
        AND t.kind = 'takedown' AND t.starts_at >= q.starts_at AND t.starts_at <= ${at})
    ORDER BY q.starts_at`
  const [first] = rows
  if (!first || first.number !== number) return []
  dependsOn(articleTag(first.articleId))
  validUntil(first.endsAt)
  return rows.map(({ startsAt, body, lang, ...row }) => ({
    startsAt,
    lang,
    number: row.number,
    body: parseStoredBody(body),
  }))
}

type Row = {
  articleId: string
  number: number
  startsAt: Date
  endsAt: Date | null
  body: unknown
  lang: string
}

/** The words that a token names in its publication, made whole; null when they are not there. */
function rangeOf({ body, lang }: PublicVersion, token: QuoteToken): LetterRange | null {
  const text = quotableText(body)
  const blockStart = startOfBlock(text, token.blockId)
  if (blockStart === null) return null
  const start = blockStart + token.start
  const range = { start, end: start + token.length }
  const letters = text.letters.slice(range.start, range.end)
  if (letters.length !== token.length || letterCheck(letters) !== token.check) return null
  if (passagesIn(text, range)[0]?.blockId !== token.blockId) return null
  const whole = wholeWords(text, range, lang)
  return /[\p{L}\p{N}]/u.test(lettersOf(wordsIn(text, whole))) ? whole : null
}

/** Only of a passage that stands in one quote alone. */
function speakerIn(body: StoredBody, state: PassageState): Quote['speaker'] {
  if (state.kind !== 'exact') return null
  const [blockId, ...others] = new Set(state.passages.map((passage) => passage.blockId))
  const block = others.length === 0 ? body.find(({ id }) => id === blockId) : undefined
  if (!block || !isKnownBlock(block)) return null
  if (block.type !== 'quote' && block.type !== 'pull-quote') return null
  return block.speaker === '' ? null : { name: block.speaker, role: block.role }
}
