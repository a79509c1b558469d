import { parseStoredBody, storedFormOfBody } from '#blocks/body.ts'
import { type ArticleContent, articleContentSchema, emptyContent } from '#lib/revisions/content.ts'

/** What a revision says as it lies in storage, where the blocks nobody here can read are what they were. */
export type RevisionJson = Omit<ArticleContent, 'body'> & { body: unknown[] }

/**
 * A revision's content from its stored JSON: blocks of older versions upgraded, unreadable ones kept as they are; fields
 * that did not exist when it was written are empty.
 */
export function storedContent(json: unknown): ArticleContent {
  const { body, ...fields } = json as Partial<ArticleContent>
  return { ...emptyContent('und', 'ltr'), ...fields, body: parseStoredBody(body) }
}

/** The same for content that may not be there any more (redacted, thinned out) or is none: then null. */
export function getStoredContent(json: unknown): ArticleContent | null {
  if (json === null || typeof json !== 'object' || !('body' in json)) return null
  const parsed = articleContentSchema.safeParse(storedContent(json))
  return parsed.success ? parsed.data : null
}

/** The same for content that has to be there; throws where it is not. */
export function requireStoredContent(json: unknown): ArticleContent {
  return articleContentSchema.parse(storedContent(json))
}

/** Content as it goes to storage: the other way round of `storedContent`. */
export function contentToStore(content: ArticleContent): RevisionJson {
  return { ...content, body: storedFormOfBody(content.body) }
}
