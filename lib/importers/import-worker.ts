import { parentPort, workerData } from 'node:worker_threads'
import { readStory } from '#lib/importers/read-story.ts'

// Runs in a worker of `runImport`: says that it is loaded, then answers with what it read.
const tell = parentPort?.postMessage.bind(parentPort)
tell?.({ ready: true })
tell?.({ result: readStory(workerData as Uint8Array) })
