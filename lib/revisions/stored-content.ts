import { parseStoredBody, type StoredBody } from '#blocks/body.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'

/** What a revision says, as read from storage: blocks of older versions upgraded, unreadable ones kept as text. */
export type StoredContent = Omit<ArticleContent, 'body'> & { body: StoredBody }

/** A revision's content from its stored JSON; fields that did not exist when it was written are empty. */
export function storedContent(json: unknown): StoredContent {
  const { body, ...fields } = json as Partial<ArticleContent>
  return { ...emptyContent('und', 'ltr'), ...fields, body: parseStoredBody(body) }
}
