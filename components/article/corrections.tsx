import type { ReactNode } from 'react'
import { CorrectedWords } from '#components/article/corrected-words.tsx'
import { type CorrectionMarks, noticeId } from '#components/article/correction-marks.ts'
import { Moment } from '#components/ui/moment.tsx'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import { isGrave } from '#lib/corrections/public-correction.ts'
import type { Words } from '#lib/i18n/words-for.ts'

const titles = { top: 'correction.corrections', foot: 'correction.clarifications' } as const

type CorrectionsProps = {
  article: PublicArticle
  /** At the top what the paper got wrong, at the foot what could be misread. */
  place: 'top' | 'foot'
  marks: CorrectionMarks
  words: Words
  timeZone: string
}

/** What was wrong and what is right, newest first, each with the passages as they were and as they are. */
export function Corrections({ article, place, marks, words, timeZone }: CorrectionsProps): ReactNode {
  const shown = article.corrections.filter((correction) => isGrave(correction) === (place === 'top'))
  if (shown.length === 0) return null
  const { t, lang, dir } = words
  const id = place === 'top' ? 'corrections' : 'clarifications'
  return (
    <section
      className={`corrections at-${place}`}
      id={id}
      aria-label={t(titles[place])}
      lang={lang}
      dir={dir}
    >
      {shown.map((correction) => {
        const { id: correctionId, text, severity, issuedAt } = correction
        const mark = marks.firstById[correctionId]
        return (
          <div key={correctionId} id={noticeId(correctionId)} className={severity}>
            <h2>
              {t('correction.kind', { severity })}
              <Moment at={issuedAt} format="moment" lang={lang} timeZone={timeZone} />
            </h2>
            <p>
              {text}
              {mark === undefined ? null : (
                <>
                  {' '}
                  <a href={`#${mark}`}>{t('correction.toPassage')}</a>
                </>
              )}
            </p>
            <CorrectedWords correction={correction} story={article} words={words} />
          </div>
        )
      })}
    </section>
  )
}
