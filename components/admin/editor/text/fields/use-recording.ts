'use client'
import { use, useEffect, useRef, useState } from 'react'
import type { Held } from '#blocks/fields.ts'
import { SourcesContext } from '#components/admin/editor/text/editor-sources.ts'
import type { StoredRecording } from '#lib/media/recordings/stored-recording.ts'

export type Sending = {
  name: string
  state: 'sending' | 'paused' | 'checking' | 'failed'
  /** From 0 to 1. */
  progress: number
  /** Why it was not taken. */
  message: string
}

/** A recording by its id; `isMissing` once it is known that there is none. */
export function useRecording(id: string | null): { recording: StoredRecording | null; isMissing: boolean } {
  const { recordings } = use(SourcesContext)
  const [answer, setAnswer] = useState<{ id: string; recording: StoredRecording | null } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const found = id === null ? undefined : await recordings?.byIds([id]).catch(() => undefined)
      if (isCurrent && id !== null && found) setAnswer({ id, recording: found[0] ?? null })
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [id, recordings])
  if (id === null || answer?.id !== id) return { recording: null, isMissing: false }
  return { recording: answer.recording, isMissing: answer.recording === null }
}

/** Sends a file for a place in a block, one at a time; `send` is null for who may not. */
export function useSending(holds: Held, onSent: (id: string) => void) {
  const { recordings } = use(SourcesContext)
  const [sending, setSending] = useState<Sending | null>(null)
  const running = useRef<AbortController>(null)
  const sendFile = recordings?.send

  const send = async (file: File): Promise<void> => {
    if (!sendFile || running.current) return
    const ending = new AbortController()
    running.current = ending
    const show = (change: Partial<Sending>) =>
      setSending((now) => ({
        name: file.name,
        state: 'sending',
        progress: 0,
        message: '',
        ...now,
        ...change,
      }))
    setSending({ name: file.name, state: 'sending', progress: 0, message: '' })
    try {
      const sent = await sendFile(file, holds, {
        signal: ending.signal,
        onProgress: (progress) => show({ state: progress < 1 ? 'sending' : 'checking', progress }),
        onPause: () => show({ state: 'paused' }),
      })
      if (sent.ok) {
        setSending(null)
        onSent(sent.value.id)
      } else show({ state: 'failed', message: sent.message })
    } catch {
      // Cancelled by whoever chose it.
      setSending(null)
    }
    running.current = null
  }
  return { sending, send: sendFile ? send : null, cancel: () => running.current?.abort() }
}
