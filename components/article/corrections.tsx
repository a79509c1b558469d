import type { ReactNode } from 'react'
import { blockAnchor } from '#blocks/body/block-root.ts'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Words } from '#lib/i18n/words-for.ts'

type CorrectionsProps = { corrections: PublicCorrection[]; words: Words; timeZone: string }

/** What was wrong and is put right, newest first. */
export function Corrections({ corrections, words, timeZone }: CorrectionsProps): ReactNode {
  if (corrections.length === 0) return null
  const { t, lang, dir } = words
  return (
    <section
      className="corrections"
      id="corrections"
      aria-labelledby="corrections-title"
      lang={lang}
      dir={dir}
    >
      <h2 className="label" id="corrections-title">
        {t('article.corrections', { count: corrections.length })}
      </h2>
      {corrections.map(({ id, text, severity, issuedAt, blockId }) => (
        <p key={id}>
          <strong>
            {t('article.correctionKind', { severity, when: formatDate(issuedAt, 'moment', lang, timeZone) })}.
          </strong>{' '}
          {text}{' '}
          {blockId === null ? null : <a href={`#${blockAnchor(blockId)}`}>{t('article.showPassage')}</a>}
        </p>
      ))}
    </section>
  )
}
