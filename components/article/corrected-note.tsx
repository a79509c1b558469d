import type { ReactNode } from 'react'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Words } from '#lib/i18n/words-for.ts'

type CorrectedNoteProps = { corrections: PublicCorrection[]; words: Words; timeZone: string }

/** Says at the top that the story was corrected in substance, with the way to how. */
export function CorrectedNote({ corrections, words, timeZone }: CorrectedNoteProps): ReactNode {
  const latest = corrections
    .filter(({ severity }) => severity === 'correction' || severity === 'retraction')
    .toSorted((a, b) => b.issuedAt.getTime() - a.issuedAt.getTime())[0]
  if (!latest) return null
  const day = formatDate(latest.issuedAt, 'day', words.lang, timeZone)
  return (
    <p className="corrected">
      {words.t('article.correctedNote', { day })}{' '}
      <a href="#corrections">{words.t('article.readCorrection')}</a>
    </p>
  )
}
