import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { siteUrlUnderTest } from './site-under-test.ts'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  /** The body as text, decompressed. */
  text: string
  /** Bytes of the body as they were sent. */
  sentBytes: number
}

type Question = { method?: string; headers?: Record<string, string> }

const agent = new Agent({ keepAlive: false, maxSockets: 250 })

/** One plain HTTP request to the site under test: no redirect followed, no header added. */
export function ask(path: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(siteUrlUnderTest() + path, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const sent = Buffer.concat(chunks)
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: decoded(sent, response.headers['content-encoding']).toString('utf8'),
          sentBytes: sent.byteLength,
        })
      })
    })
    asked.once('error', reject)
    asked.end()
  })
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'gzip') return gunzipSync(bytes)
  if (encoding === 'br') return brotliDecompressSync(bytes)
  return bytes
}
