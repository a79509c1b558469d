import { bodyToText, type StoredBody } from '#blocks/body.ts'
import { embedAddresses, withoutTakenDown } from '#blocks/embed/redact-embeds.ts'
import type { Transaction } from '#lib/db/client.ts'
import { mapOriginals } from '#lib/embeds/originals/queries.ts'

/** The words a body is found by: all it says but those of embedded posts that were taken down. */
export async function searchableText(tx: Transaction, body: StoredBody): Promise<string> {
  return bodyToText(withoutTakenDown(body, await mapOriginals(embedAddresses(body), tx)))
}
