'use client'
import dynamic from 'next/dynamic'
import { type ReactNode, useState } from 'react'
import { bodyToText } from '#blocks/body.ts'
import type { BodyEditorHandle, BodyEditorProps } from '#components/admin/editor/text/body-editor.tsx'
import { createPasteReader } from '#components/admin/paste/create-paste-reader.ts'
import { createEditorSources } from '#components/admin/story/column/create-editor-sources.ts'
import { useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { ArticleContent } from '#lib/revisions/content.ts'

const BodyEditor = dynamic(
  () => import('#components/admin/editor/text/body-editor.tsx').then((m) => m.BodyEditor),
  {
    ssr: false,
  },
)

type TextEditorProps = Pick<BodyEditorProps, 'onBlock' | 'marks' | 'onMark' | 'onNote'> & {
  onReady: (handle: BodyEditorHandle) => void
}

/** The text in the block editor; until that has loaded, its words where they will stand. */
export function TextEditor({ onReady, ...rest }: TextEditorProps): ReactNode {
  const { t } = useWords()
  const { store, file, pictures, placePicture } = useStoryDesk()
  const [lang] = useStoryField('lang')
  const [dir] = useStoryField('dir')
  const [isReady, setIsReady] = useState(false)
  const [sources] = useState(() =>
    createEditorSources(
      pictures,
      { upload: file.may.uploadPictures, takeDownEmbeds: file.may.takeDownEmbeds },
      file.me.name,
    ),
  )
  const [initial] = useState(() => store.get().body)
  const [readPaste] = useState(() =>
    createPasteReader({
      onPicture: placePicture,
      onMissed: (count) => toast(t('story.picture.missed', { count }), { tone: 'warn' }),
    }),
  )
  return (
    <div data-story-field="body" className="min-h-96 pb-24 [--editor-top:3.25rem]">
      {isReady ? null : <TextWaiting body={initial} />}
      <BodyEditor
        {...rest}
        body={initial}
        lang={lang}
        dir={dir}
        label={t('story.text')}
        sources={sources}
        readPaste={readPaste}
        readOnly={!file.may.edit}
        onChange={(body) => store.edit({ body })}
        onReady={(ready) => {
          setIsReady(true)
          onReady(ready)
        }}
      />
    </div>
  )
}

function TextWaiting({ body }: { body: ArticleContent['body'] }): ReactNode {
  return (
    <div className="grid gap-4 pt-12 font-serif text-lg leading-relaxed" aria-busy="true">
      {body.map((block) => (
        <p key={block.id}>{bodyToText([block])}</p>
      ))}
    </div>
  )
}
