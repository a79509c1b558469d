'use client'
import { type ReactNode, useId } from 'react'
import { useWords } from '#components/admin/ui/words.tsx'
import type { InlineSegment } from '#lib/revisions/compare/compare-inline.ts'

type ConflictSideProps = {
  title: string
  segments: InlineSegment[]
  side: 'before' | 'after'
  lang: string
  children: ReactNode
}

/** One of two texts, whole, with the words marked that the other has not. */
export function ConflictSide({ title, segments, side, lang, children }: ConflictSideProps): ReactNode {
  const { t } = useWords()
  const id = useId()
  const own = side === 'before' ? 'removed' : 'added'
  const shown = segments.filter(({ kind }) => kind === 'same' || kind === own)
  return (
    <section
      className="grid grid-rows-[auto_1fr_auto] gap-2 rounded-md border border-rule p-3"
      aria-labelledby={id}
    >
      <h3 id={id} className="text-sm font-semibold">
        {title}
      </h3>
      <div lang={lang} dir="auto" className="font-serif text-lg whitespace-pre-wrap">
        {shown.length === 0 ? <span className="text-soft">{t('story.conflict.nothing')}</span> : null}
        {shown.map(({ kind, text }, index) =>
          kind === 'same' ? (
            <span key={index}>{text}</span>
          ) : (
            <mark
              key={index}
              className="rounded-sm bg-warn-wash text-ink underline decoration-warn decoration-2"
            >
              {text}
            </mark>
          ),
        )}
      </div>
      <div className="flex justify-end">{children}</div>
    </section>
  )
}
