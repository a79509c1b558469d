import { Worker } from 'node:worker_threads'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { maxInputBytes } from '#lib/importers/input/decode.ts'
import { fail, type Result } from '#lib/result.ts'

/** How long reading may take, in milliseconds, counted from the moment that the worker is loaded. */
const importLimitMs = 1_700
const loadLimitMs = 60_000
const memoryMegabytes = 512

type Message = { ready: true } | { result: Result<ImportedStory> }

/**
 * Reads the bytes of a text or page into a story, in a worker that is ended when it takes longer than `importLimitMs` or runs out of
 * memory. Every failure is one sentence; nothing is stored.
 */
export function runImport(bytes: Uint8Array): Promise<Result<ImportedStory>> {
  if (bytes.length > maxInputBytes) {
    return Promise.resolve(
      fail(
        'too-large',
        `The input has ${(bytes.length / 1048576).toFixed(1)} MB; at most 10 MB can be imported.`,
      ),
    )
  }
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, stackSizeMb: 16 },
    })
    const end = (result: Result<ImportedStory>) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(result)
    }
    const tooSlow = () =>
      end(
        fail('too-slow', 'The input is too tangled to be read within 2 seconds; simplify it and try again.'),
      )
    let timer = setTimeout(tooSlow, loadLimitMs)
    worker.on('message', (message: Message) => {
      if ('result' in message) return end(message.result)
      clearTimeout(timer)
      timer = setTimeout(tooSlow, importLimitMs)
    })
    worker.on('error', (error) => end(fail('unreadable', `The input could not be read (${error.message}).`)))
  })
}
