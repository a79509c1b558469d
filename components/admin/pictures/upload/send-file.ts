import type { Result } from '#lib/result.ts'
import { askNewsroom } from '#components/admin/story/state/ask-newsroom.ts'

/** Where a file is sent, below the newsroom's addresses, and what its end is told. */
export type Destination = { uploads: 'pictures/uploads' | 'recordings/uploads'; query?: string }

const toPictures: Destination = { uploads: 'pictures/uploads' }
const longestPauseMs = 30_000
const gone = 404
const conflict = 409

export type SendHandlers = {
  signal: AbortSignal
  /** How much of the file the server has, from 0 to 1. */
  onProgress: (share: number) => void
  /** The connection broke; it is tried again until it is given up. */
  onPause: () => void
}

/**
 * Sends a file to the library and goes on where it stopped when the connection breaks, also after a reload of the
 * page (tus 1.0.0). Rejects only when `signal` ends it.
 */
export async function sendFile<Added>(
  file: File,
  handlers: SendHandlers,
  to: Destination = toPictures,
): Promise<Result<Added>> {
  for (let failures = 0; ; failures += 1) {
    handlers.signal.throwIfAborted()
    const begun = await beginOrFind(file, to, handlers.signal)
    if (!begun.ok && begun.kind !== 'unreachable') return begun
    if (begun.ok) {
      const { location, offset } = begun.value
      const sent = offset >= file.size ? 'sent' : await sendRest(file, to, location, offset, handlers)
      if (sent === 'sent') return await finish(file, to, location)
      if (sent !== 'broken') return sent
    }
    handlers.onPause()
    await pause(Math.min(1_000 * 2 ** failures, longestPauseMs), handlers.signal)
  }
}

/** Gives an upload up; what the server has of the file goes. */
export async function forgetUpload(file: File, to: Destination = toPictures): Promise<void> {
  const location = localStorage.getItem(keyOf(file, to))
  localStorage.removeItem(keyOf(file, to))
  if (location) await fetch(location, { method: 'DELETE' }).catch(() => null)
}

type Begun = Result<{ location: string; offset: number }>

async function beginOrFind(file: File, to: Destination, signal: AbortSignal): Promise<Begun> {
  const known = localStorage.getItem(keyOf(file, to))
  try {
    if (known) {
      const answer = await fetch(known, { method: 'HEAD', signal })
      const offset = Number(answer.headers.get('upload-offset') ?? Number.NaN)
      if (answer.ok && !Number.isNaN(offset)) return { ok: true, value: { location: known, offset } }
      if (answer.status !== gone) return unreachable
      localStorage.removeItem(keyOf(file, to))
    }
    const answer = await fetch(`/api/newsroom/${to.uploads}`, {
      method: 'POST',
      signal,
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(file.size),
        'upload-metadata': `filename ${base64(file.name)}`,
      },
    })
    const location = answer.headers.get('location')
    if (!answer.ok || !location) return await refusalOf(answer)
    localStorage.setItem(keyOf(file, to), location)
    return { ok: true, value: { location, offset: 0 } }
  } catch {
    signal.throwIfAborted()
    return unreachable
  }
}

const unreachable: Begun = { ok: false, kind: 'unreachable', message: '' }

async function refusalOf(answer: Response): Promise<Begun> {
  const said = (await answer.json().catch(() => null)) as Begun | null
  return said && !said.ok ? said : unreachable
}

/** Sends what the server does not have yet; a request of the old kind, since only that one tells its progress. */
async function sendRest(
  file: File,
  to: Destination,
  location: string,
  offset: number,
  { signal, onProgress }: SendHandlers,
): Promise<'sent' | 'broken' | Result<never>> {
  return await new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PATCH', location)
    request.setRequestHeader('content-type', 'application/offset+octet-stream')
    request.setRequestHeader('tus-resumable', '1.0.0')
    request.setRequestHeader('upload-offset', String(offset))
    request.upload.addEventListener('progress', ({ loaded }) => onProgress((offset + loaded) / file.size))
    const broke = () => resolve('broken')
    request.addEventListener('load', () => resolve(outcomeOf(request, file, to)))
    request.addEventListener('error', broke)
    request.addEventListener('abort', broke)
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(offset === 0 ? file : file.slice(offset))
  })
}

function outcomeOf(request: XMLHttpRequest, file: File, to: Destination): 'sent' | 'broken' | Result<never> {
  if (request.status < 300) {
    return Number(request.getResponseHeader('upload-offset')) >= file.size ? 'sent' : 'broken'
  }
  if (request.status === gone) localStorage.removeItem(keyOf(file, to))
  if (request.status === gone || request.status === conflict || request.status >= 500) return 'broken'
  localStorage.removeItem(keyOf(file, to))
  try {
    return JSON.parse(request.responseText) as Result<never>
  } catch {
    return 'broken'
  }
}

async function finish<Added>(file: File, to: Destination, location: string): Promise<Result<Added>> {
  const path = `${location.slice(location.indexOf(to.uploads))}${to.query ?? ''}`
  const result = await askNewsroom<Added>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  if (result.ok || result.kind !== 'unreachable') localStorage.removeItem(keyOf(file, to))
  return result
}

/** The same file again, also after a reload; its own name for where its upload is. */
function keyOf({ name, size, lastModified }: File, { uploads }: Destination): string {
  return `broadsheet:upload:${uploads}:${size}:${lastModified}:${name}`
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)))
}

async function pause(forMs: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, forMs)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        reject(signal.reason as Error)
      },
      { once: true },
    )
  })
}
