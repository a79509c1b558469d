import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { LRUCache } from 'lru-cache'
import { sha256 } from '#lib/db/hash.ts'
import { isMediaKey, type MediaKey, requireMediaKey } from '#lib/media/store/media-key.ts'
import type { MediaStore } from '#lib/media/store/media-store.ts'
import { readListing, type StoredFile } from '#lib/media/store/read-listing.ts'

export type S3Bucket = {
  /** Address of the store, without a slash at its end; the bucket's name follows it in the path. */
  endpoint: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

const answerWithinMs = 20_000
const retries = 2
/** The slowest line to the store that a large file may be sent over. */
const leastBytesAMs = 200
/** What readers ask for most is answered from memory: a page of pictures is a few hundred kilobytes. */
const maxKeptBytes = 64 * 2 ** 20
const maxKeptFileBytes = 4 * 2 ** 20

/**
 * Keeps the library's files in a bucket of any store that speaks S3 (signature version 4, bucket in the path).
 * Its user must be allowed to get, put and delete objects and to list the bucket: without the last, the store
 * does not tell an absent file from a forbidden one. Public files are kept in memory too, a bounded part of them.
 */
export function s3Store({ endpoint, bucket, ...access }: S3Bucket): MediaStore {
  const client = new AwsClient({ ...access, service: 's3', retries })
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: maxKeptBytes,
    maxEntrySize: maxKeptFileBytes,
    sizeCalculation: (bytes) => bytes.length + 1,
  })

  async function ask(
    method: 'GET' | 'PUT' | 'DELETE',
    key: MediaKey,
    content: RequestInit = {},
    withinMs = answerWithinMs,
  ) {
    const signal = AbortSignal.timeout(withinMs)
    const address = `${endpoint}/${bucket}/${key}`
    return await client.fetch(address, { ...content, method, signal, redirect: 'error' })
  }

  return {
    async read(key) {
      if (!isMediaKey(key)) return null
      const known = kept.get(key)
      if (known) return known
      const answer = await ask('GET', key)
      if (!answer.ok) return await requireAbsence(answer)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      if (!key.startsWith('originals/')) kept.set(key, bytes)
      return bytes
    },

    async open(key, part) {
      if (!isMediaKey(key)) return null
      const waiting = new AbortController()
      const late = setTimeout(() => waiting.abort(), answerWithinMs)
      const answer = await client
        .fetch(`${endpoint}/${bucket}/${key}`, {
          headers: part ? { range: `bytes=${part.start}-${part.end}` } : {},
          signal: waiting.signal,
          redirect: 'error',
        })
        .finally(() => clearTimeout(late))
      if (!answer.ok) return await requireAbsence(answer)
      const size = answer.headers.get('content-range')?.split('/')[1] ?? answer.headers.get('content-length')
      const body = answer.body as ReadableStream<Uint8Array> | null
      return { sizeBytes: Number(size), stream: body ? Readable.fromWeb(body) : Readable.from([]) }
    },

    async keep(key, path, mimeType) {
      requireMediaKey(key)
      const body = await openAsBlob(path)
      // Signed without the sum of its bytes: the file would be read twice for it.
      const headers = { 'content-type': mimeType, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }
      const withinMs = answerWithinMs + body.size / leastBytesAMs
      const answer = await ask('PUT', key, { headers, body }, withinMs)
      kept.delete(key)
      if (!answer.ok) throw await refusalOf(answer)
      await answer.body?.cancel()
    },

    async write(key, bytes, mimeType) {
      requireMediaKey(key)
      const headers = { 'content-type': mimeType, 'x-amz-content-sha256': sha256(bytes) }
      const answer = await ask('PUT', key, { headers, body: new Uint8Array(bytes) })
      kept.delete(key)
      if (!answer.ok) throw await refusalOf(answer)
      await answer.body?.cancel()
    },

    async remove(key) {
      requireMediaKey(key)
      const answer = await ask('DELETE', key)
      kept.delete(key)
      if (!answer.ok) await requireAbsence(answer)
      await answer.body?.cancel()
    },

    async list(folder) {
      requireMediaKey(`${folder}/x`)
      const files: StoredFile[] = []
      let token: string | null = ''
      while (token !== null) {
        const query = new URLSearchParams({ 'list-type': '2', prefix: `${folder}/`, delimiter: '/' })
        if (token !== '') query.set('continuation-token', token)
        const signal = AbortSignal.timeout(answerWithinMs)
        const answer = await client.fetch(`${endpoint}/${bucket}?${query}`, { signal, redirect: 'error' })
        if (!answer.ok) throw await refusalOf(answer)
        const part = readListing(await answer.text())
        files.push(...part.files)
        token = part.next
      }
      return files
    },
  }
}

/** Null for a file that is not there; an absent bucket answers 404 as well and is an error. */
async function requireAbsence(answer: Response): Promise<null> {
  const refusal = await refusalOf(answer)
  if (answer.status === 404 && refusal.message.includes('NoSuchKey')) return null
  throw refusal
}

async function refusalOf(answer: Response): Promise<Error> {
  const [, code = 'no reason given'] = /<Code>(\w+)<\/Code>/.exec(await answer.text()) ?? []
  return new Error(
    `The S3 store answered ${answer.status} (${code}). Look at the S3_ settings and what their user may do.`,
  )
}
