import { isMediaKey, type MediaKey } from '#lib/media/store/media-key.ts'

/** A file of the store, and when it was last written. */
export type StoredFile = { key: MediaKey; writtenAt: Date }

/** One answer of S3's ListObjectsV2: the files in it, and the token that asks for the next part; null after the last. */
export function readListing(xml: string): { files: StoredFile[]; next: string | null } {
  const files = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, entry = '']): StoredFile[] => {
    const key = valueOf(entry, 'Key')
    const writtenAt = new Date(valueOf(entry, 'LastModified'))
    return isMediaKey(key) && !Number.isNaN(writtenAt.getTime()) ? [{ key, writtenAt }] : []
  })
  return { files, next: valueOf(xml, 'NextContinuationToken') || null }
}

/** The text of the first element of a name. Keys of ours hold no character that XML escapes; tokens may. */
function valueOf(xml: string, name: string): string {
  const [, text = ''] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? []
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
