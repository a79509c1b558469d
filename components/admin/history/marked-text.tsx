import type { ReactNode } from 'react'
import type { Mark } from '#blocks/inline.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { InlineSegment } from '#lib/revisions/compare/compare-inline.ts'

type Words = AdminWords['t']

/**
 * A compared text as a marked-up manuscript: what came is inserted, what went struck out, each also told in words
 * to those who cannot see it. `side` shows one of the two texts only, with its own changes marked.
 */
export function MarkedText({
  segments,
  t,
  side = 'both',
}: {
  segments: InlineSegment[]
  t: Words
  side?: 'both' | 'before' | 'after'
}): ReactNode {
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null
  return segments
    .filter(({ kind }) => kind !== hidden)
    .map((segment, index) => <Segment key={index} segment={segment} t={t} side={side} />)
}

function Segment({
  segment,
  t,
  side,
}: {
  segment: InlineSegment
  t: Words
  side: 'both' | 'before' | 'after'
}): ReactNode {
  const { kind, marksBefore } = segment
  const own = side === 'before' ? (marksBefore ?? segment.marks) : segment.marks
  const text = <Marked text={<Words text={segment.text} breaks={segment.breaks} t={t} />} marks={own} />
  if (kind === 'added') {
    return (
      <ins className="bg-good-wash text-good decoration-1 underline-offset-2">
        <Aside>{t('history.marks.added')}</Aside>
        {text}
        <Aside>{t('history.marks.end')}</Aside>
      </ins>
    )
  }
  if (kind === 'removed') {
    return (
      <del className="bg-bad-wash text-bad decoration-1">
        <Aside>{t('history.marks.removed')}</Aside>
        {text}
        <Aside>{t('history.marks.end')}</Aside>
      </del>
    )
  }
  if (!marksBefore) return text
  const was = t('history.marks.was', { before: namesOf(marksBefore, t), after: namesOf(segment.marks, t) })
  return (
    <span className="bg-warn-wash underline decoration-warn decoration-dotted underline-offset-2" title={was}>
      {text}
      <Aside>{`(${t('history.marks.changed')}: ${was})`}</Aside>
    </span>
  )
}

/** A break that came or went is a sign; one that stays is a break. */
function Words({ text, breaks, t }: Pick<InlineSegment, 'text' | 'breaks'> & { t: Words }): ReactNode {
  if (breaks === undefined) return text
  const name = t(breaks === 'line' ? 'history.marks.lineBreak' : 'history.marks.paragraphBreak')
  return (
    <>
      <span aria-hidden>{breaks === 'line' ? '↵' : '¶'}</span>
      <Aside>{name}</Aside>
      <br />
    </>
  )
}

function Aside({ children }: { children: string }): ReactNode {
  return <span className="sr-only">{` ${children} `}</span>
}

function Marked({ text, marks }: { text: ReactNode; marks: Mark[] }): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => {
    if (mark.type === 'link') {
      return (
        <span className="text-accent underline" title={mark.href}>
          {inner}
        </span>
      )
    }
    const Element = mark.type
    return <Element>{inner}</Element>
  }, text)
}

function namesOf(marks: Mark[], t: Words): string {
  if (marks.length === 0) return t('history.marks.plain')
  return marks
    .map((mark) =>
      mark.type === 'link'
        ? t('history.marks.link', { href: mark.href })
        : t('history.marks.name', { mark: mark.type }),
    )
    .join(', ')
}
