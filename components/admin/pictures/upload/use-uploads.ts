'use client'
import { useCallback, useEffect, useState } from 'react'
import { createUploadQueue, type Upload } from '#components/admin/pictures/upload/create-upload-queue.ts'

let lastId = 0

/** Files on their way into the library; `onAdded` (one and the same function) is called when some arrived. */
export function useUploads(onAdded: (() => void) | undefined) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const [queue] = useState(() =>
    createUploadQueue((id, changes) =>
      setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one))),
    ),
  )
  const doneCount = uploads.filter(({ state }) => state === 'done').length
  useEffect(() => {
    if (doneCount > 0) onAdded?.()
  }, [doneCount, onAdded])
  const without = (gone: Upload) => setUploads((all) => all.filter(({ id }) => id !== gone.id))

  const add = useCallback(
    (files: Iterable<File>) => {
      const fresh = [...files].map((file): Upload => {
        lastId += 1
        return { id: lastId, file, state: 'waiting', progress: 0, picture: null, message: '' }
      })
      setUploads((all) => [...fresh, ...all])
      queue.add(fresh)
    },
    [queue],
  )

  return {
    uploads,
    add,
    cancel: (upload: Upload) => {
      without(upload)
      queue.cancel(upload)
    },
    retry: (upload: Upload) => {
      without(upload)
      add([upload.file])
    },
    clearFinished: () => {
      setUploads((all) => all.filter(({ state }) => state !== 'done' && state !== 'failed'))
    },
  }
}
