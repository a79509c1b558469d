'use client'
import { Captions, Film, type LucideIcon, Mic } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { clockOf } from '#blocks/video/media-card.ts'
import { type Sending, useRecording, useSending } from '#components/admin/editor/text/fields/use-recording.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { StoredRecording } from '#lib/media/recordings/stored-recording.ts'

type Holds = StoredRecording['kind']
type Props = { recording: string | null; holds: Holds; onChange: (id: string | null) => void }

const accepted: Record<Holds, string> = {
  film: 'video/*,.mkv',
  sound: 'audio/*',
  subtitles: '.vtt,.srt,text/vtt',
}
const icons: Record<Holds, LucideIcon> = { film: Film, sound: Mic, subtitles: Captions }

/** A file of film, sound or subtitles with what changes it, or the place to put one. */
export function RecordingSlot({ recording: id, holds, onChange }: Props): ReactNode {
  const { t } = useWords()
  const { recording, isMissing } = useRecording(id)
  const { sending, send, cancel } = useSending(holds, onChange)
  const Icon = icons[holds]
  return (
    <div
      className="grid gap-2 rounded-sm border border-dashed border-edge bg-sunk p-3"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        const [file] = event.dataTransfer.files
        if (file) void send?.(file)
      }}
    >
      <p className="flex items-center gap-2 text-soft">
        <Icon className="size-5 shrink-0" aria-hidden />
        {recording ? (
          <RecordingName recording={recording} />
        ) : (
          t(isMissing ? 'editor.text.recording.missing' : `editor.text.recording.hint.${holds}`)
        )}
      </p>
      {recording && recording.kind !== 'subtitles' ? <Heard recording={recording} /> : null}
      {sending ? <SendingState sending={sending} onCancel={cancel} /> : null}
      <div className="flex flex-wrap gap-2">
        {send && (!sending || sending.state === 'failed') ? (
          <ChooseFile holds={holds} isChange={id !== null} onChoose={(file) => void send(file)} />
        ) : null}
        {id === null ? null : (
          <Button size="s" tone="quiet" onClick={() => onChange(null)}>
            {t('editor.text.recording.remove')}
          </Button>
        )}
      </div>
    </div>
  )
}

function ChooseFile({
  holds,
  isChange,
  onChoose,
}: {
  holds: Holds
  isChange: boolean
  onChoose: (file: File) => void
}): ReactNode {
  const { t } = useWords()
  const id = useId()
  return (
    <>
      <input
        id={id}
        type="file"
        accept={accepted[holds]}
        className="peer sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChoose(file)
          target.value = ''
        }}
      />
      <label
        htmlFor={id}
        className="inline-flex h-8 cursor-pointer items-center rounded-md border border-edge bg-paper px-3 text-ink! peer-focus-visible:outline-2 peer-focus-visible:outline-accent hover:bg-sunk"
      >
        {t(isChange ? 'editor.text.recording.change' : `editor.text.recording.choose.${holds}`)}
      </label>
    </>
  )
}

function RecordingName({ recording }: { recording: StoredRecording }): ReactNode {
  const { fileName, file, durationMs, sizeBytes } = recording
  return (
    <span className="min-w-0">
      <bdi className="block truncate text-ink">{fileName || file}</bdi>
      <span className="tabular text-xs">
        {clockOf(durationMs / 1_000)} · {(sizeBytes / 1e6).toFixed(1)} MB
      </span>
    </span>
  )
}

function Heard({ recording: { hash, file, kind, fileName } }: { recording: StoredRecording }): ReactNode {
  const { t } = useWords()
  const src = `/api/newsroom/recordings/${hash}/${file}`
  const name = t('editor.text.recording.play', { name: fileName || file })
  return kind === 'film' ? (
    <video
      src={src}
      controls
      preload="none"
      aria-label={name}
      className="aspect-video w-full max-w-80 bg-black"
    />
  ) : (
    <audio src={src} controls preload="none" aria-label={name} className="w-full max-w-80" />
  )
}

function SendingState({ sending, onCancel }: { sending: Sending; onCancel: () => void }): ReactNode {
  const { t } = useWords()
  const { name, state, progress, message } = sending
  if (state === 'failed') {
    return (
      <p role="alert" className="text-bad">
        {t('editor.text.recording.failed', { message: message || t('story.unreachable') })}
      </p>
    )
  }
  const percent = Math.round(progress * 100)
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1">
      <progress
        max={100}
        value={percent}
        aria-label={t('editor.text.recording.progress', { name })}
        className="h-1.5 w-full accent-accent"
      />
      <Button size="s" tone="quiet" onClick={onCancel}>
        {t('editor.text.recording.cancel')}
      </Button>
      <p className="text-xs text-soft" aria-live="polite">
        {state === 'sending'
          ? t('editor.text.recording.sending', { percent })
          : t(`editor.text.recording.${state}`)}
      </p>
    </div>
  )
}
