import { forgetUpload, sendFile } from '#components/admin/pictures/upload/send-file.ts'
import type { AddedPicture } from '#lib/media/add-picture.ts'

const atOnce = 2

export type Upload = {
  id: number
  file: File
  state: 'waiting' | 'sending' | 'paused' | 'checking' | 'done' | 'failed'
  /** From 0 to 1. */
  progress: number
  picture: AddedPicture | null
  /** Why it was not taken. */
  message: string
}

/** Sends files to the library, two at a time; `change` is told of every step of each. */
export function createUploadQueue(change: (id: number, changes: Partial<Upload>) => void) {
  const waiting: Upload[] = []
  const running = new Map<number, AbortController>()

  function startNext(): void {
    while (running.size < atOnce) {
      const next = waiting.shift()
      if (!next) return
      void run(next)
    }
  }

  async function run({ id, file }: Upload): Promise<void> {
    const ending = new AbortController()
    running.set(id, ending)
    change(id, { state: 'sending' })
    try {
      const result = await sendFile<AddedPicture>(file, {
        signal: ending.signal,
        onProgress: (progress) => change(id, { state: progress < 1 ? 'sending' : 'checking', progress }),
        onPause: () => change(id, { state: 'paused' }),
      })
      if (result.ok) change(id, { state: 'done', progress: 1, picture: result.value })
      else change(id, { state: 'failed', message: result.message })
    } catch {
      // Given up by whoever chose it; its row is gone already.
    }
    running.delete(id)
    startNext()
  }

  return {
    add(uploads: Upload[]): void {
      waiting.push(...uploads)
      startNext()
    },
    cancel(upload: Upload): void {
      const place = waiting.findIndex(({ id }) => id === upload.id)
      if (place !== -1) waiting.splice(place, 1)
      running.get(upload.id)?.abort()
      void forgetUpload(upload.file)
    },
  }
}
