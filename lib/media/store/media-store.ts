import type { Readable } from 'node:stream'
import { env } from '#lib/env.ts'
import { localStore } from '#lib/media/store/local-store.ts'
import type { MediaKey } from '#lib/media/store/media-key.ts'
import type { StoredFile } from '#lib/media/store/read-listing.ts'
import { s3Store } from '#lib/media/store/s3-store.ts'

/**
 * Where the files of the library lie. `originals/` are never served; `media/` and `cards/` are what readers get,
 * and what is
 * written again under a key of theirs looks the same.
 */
export type MediaStore = {
  /** The file under a key, or null when there is none. Rejects when the store does not answer. */
  read: (key: MediaKey) => Promise<Uint8Array<ArrayBuffer> | null>
  /**
   * The file under a key as a stream, or the part of it from byte `start` to `end`, both counted; null when there is
   * none. The caller reads it to its end or destroys it.
   */
  open: (key: MediaKey, part?: BytePart) => Promise<StoredStream | null>
  /** Puts a file under a key, whole or not at all; whoever reads meanwhile gets the old one or the new one. */
  write: (key: MediaKey, bytes: Uint8Array, mimeType: string) => Promise<void>
  /** Puts the file at a path under a key, as `write` does, without holding it in memory. */
  keep: (key: MediaKey, path: string, mimeType: string) => Promise<void>
  /** Takes a file away; one that is not there is no error. */
  remove: (key: MediaKey) => Promise<void>
  /** The files right in a folder, in no order; none where there is no such folder. */
  list: (folder: 'cards' | `media/${string}`) => Promise<StoredFile[]>
}

export type BytePart = { start: number; end: number }
/** `sizeBytes` is the whole file's. */
export type StoredStream = { sizeBytes: number; stream: Readable }

let bucket: MediaStore | undefined

/** The store of this site: the bucket that the S3_ settings name, else the data folder. */
export function mediaStore(): MediaStore {
  const { BROADSHEET_DATA, S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env()
  if (!S3_ENDPOINT || !S3_REGION || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    return localStore(BROADSHEET_DATA)
  }
  bucket ??= s3Store({
    endpoint: S3_ENDPOINT,
    region: S3_REGION,
    bucket: S3_BUCKET,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  })
  return bucket
}
