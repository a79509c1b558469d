import type { Upload } from '#lib/media/intake/uploads/upload-files.ts'
import type { Result } from '#lib/result.ts'
import { answer } from '../../acting.ts'

/** An answer of the upload protocol (tus 1.0.0: core, creation, expiration, termination) without a body. */
export function tusAnswer(
  status: number,
  upload: Upload | null,
  headers: Record<string, string> = {},
): Response {
  const progress = upload && {
    'upload-offset': String(upload.offsetBytes),
    'upload-length': String(upload.lengthBytes),
    'upload-expires': upload.expiresAt.toUTCString(),
  }
  return new Response(null, { status, headers: { ...tusHeaders, ...progress, ...headers } })
}

/** A refusal, in JSON as everywhere in the newsroom, with the protocol's own header. */
export function tusRefusal(result: Result<unknown>, status?: number): Response {
  const refusal = answer(result)
  const headers = new Headers(refusal.headers)
  headers.set('tus-resumable', tusHeaders['tus-resumable'])
  return new Response(refusal.body, { status: status ?? refusal.status, headers })
}

const tusHeaders = { 'tus-resumable': '1.0.0', 'cache-control': 'no-store' }

/** The file's name in `Upload-Metadata: filename <Base64>`; '' when it says none. */
export function fileNameOf(request: Request): string {
  const pairs = (request.headers.get('upload-metadata') ?? '').slice(0, 2_000).split(',')
  const name = pairs.map((pair) => pair.trim().split(' ')).find(([key]) => key === 'filename')?.[1]
  return Buffer.from(name ?? '', 'base64').toString('utf8')
}

/** A count of bytes in a header; NaN for what is none. */
export function bytesOf(request: Request, header: string): number {
  const value = request.headers.get(header) ?? ''
  return /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN
}
