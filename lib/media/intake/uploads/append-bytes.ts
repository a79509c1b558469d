import { open } from 'node:fs/promises'

const longestSilenceMs = 30_000

type Writing = { controller: AbortController; ended: Promise<void> }
const writings = new Map<string, Writing>()

/**
 * Appends what streams in to a file, no further than `maxBytes` more; what has come stays when the connection
 * breaks or is silent for 30 seconds. Answers whether there was more than allowed.
 */
export async function appendBytes(
  file: string,
  body: ReadableStream<Uint8Array> | null,
  { maxBytes, signal }: { maxBytes: number; signal: AbortSignal },
): Promise<'taken' | 'too-much'> {
  if (!body) return 'taken'
  const handle = await open(file, 'a')
  const reader = body.getReader()
  const stop = () => void reader.cancel().catch(() => null)
  signal.addEventListener('abort', stop, { once: true })
  let left = maxBytes
  try {
    while (!signal.aborted) {
      const silence = setTimeout(stop, longestSilenceMs)
      const next = await reader.read().catch(() => null)
      clearTimeout(silence)
      if (!next || next.done || signal.aborted) break
      if (next.value.byteLength > left) {
        stop()
        return 'too-much'
      }
      left -= next.value.byteLength
      await handle.write(next.value)
    }
    return 'taken'
  } finally {
    signal.removeEventListener('abort', stop)
    await handle.close()
  }
}

/** Runs `write` as the only one on an upload: an earlier one, whose connection may hang, is ended first. */
export async function writeAlone<T>(id: string, write: (signal: AbortSignal) => Promise<T>): Promise<T> {
  for (let other = writings.get(id); other; other = writings.get(id)) {
    other.controller.abort()
    await other.ended
  }
  const controller = new AbortController()
  let end = () => {}
  writings.set(id, { controller, ended: new Promise<void>((resolve) => (end = resolve)) })
  try {
    return await write(controller.signal)
  } finally {
    writings.delete(id)
    end()
  }
}
