import { resolve } from 'node:path'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { maxInputBytes } from '#lib/importers/input/decode.ts'
import { fail, type Result } from '#lib/result.ts'

/** Asked of Node itself: a bundler that sees the class bundles the worker too, and hands it its data in another form. */
const { Worker: NodeWorker } = process.getBuiltinModule('node:worker_threads')

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
  return new Promise((settle) => {
    const worker = new NodeWorker(workerFile(), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, stackSizeMb: 16 },
    })
    const end = (result: Result<ImportedStory>) => {
      clearTimeout(timer)
      void worker.terminate()
      settle(result)
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

/** By its path in the project: a bundle of this module stands somewhere else, and the worker is not in it. */
function workerFile(): string {
  return resolve(process.cwd(), 'lib/importers/import-worker.ts')
}
