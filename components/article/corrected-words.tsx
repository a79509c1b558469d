import type { ReactNode } from 'react'
import {
  type CorrectedPassage,
  type PublicCorrection,
  passagesOf,
} from '#lib/corrections/public-correction.ts'
import type { Words } from '#lib/i18n/words-for.ts'
import { compareText } from '#lib/revisions/compare/compare-inline.ts'

type CorrectedWordsProps = {
  correction: PublicCorrection
  story: { lang: string; dir: 'ltr' | 'rtl' }
  words: Words
}

/** The passages of a correction as they were and as they are, the changed words marked. */
export function CorrectedWords({ correction, story, words }: CorrectedWordsProps): ReactNode {
  return passagesOf(correction).map((passage) => (
    <dl key={`${passage.before} ${passage.after}`} className="corrected-words">
      <Side passage={passage} side="before" story={story} words={words} />
      <Side passage={passage} side="after" story={story} words={words} />
    </dl>
  ))
}

const titles = { before: 'correction.before', after: 'correction.after' } as const
const aloneTitles = { before: 'correction.beforeAlone', after: 'correction.afterAlone' } as const

type SideProps = Omit<CorrectedWordsProps, 'correction'> & {
  passage: CorrectedPassage
  side: 'before' | 'after'
}

function Side({ passage, side, story: { lang, dir }, words: { t } }: SideProps): ReactNode {
  const { before, after } = passage
  if (passage[side] === '') return null
  const isAlone = before === '' || after === ''
  const Changed = side === 'before' ? 'del' : 'ins'
  const other = side === 'before' ? 'added' : 'removed'
  return (
    <div>
      <dt>{t(isAlone ? aloneTitles[side] : titles[side])}</dt>
      <dd lang={lang} dir={dir}>
        {isAlone
          ? passage[side]
          : compareText(before, after, lang)
              .filter(({ kind }) => kind !== other)
              .map(({ kind, text }, index) =>
                kind === 'same' ? text : <Changed key={index}>{text}</Changed>,
              )}
      </dd>
    </div>
  )
}
