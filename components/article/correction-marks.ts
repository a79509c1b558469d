import type { CorrectionMark } from '#blocks/inline/correction-mark.ts'
import type { BlockCorrectionMark } from '#blocks/read-context.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import { placeCorrections } from '#lib/corrections/place-corrections.ts'
import type { Words } from '#lib/i18n/words-for.ts'

/** The signs of a story's corrections by where they stand, and for each correction the way from its notice. */
export type CorrectionMarks = {
  headline: CorrectionMark[]
  standfirst: CorrectionMark[]
  blocks: Record<string, BlockCorrectionMark[]>
  /** Id of the first sign of a correction, by the correction's. */
  firstById: Record<string, string>
}

/** Id of the element that says what was corrected. */
export const noticeId = (correctionId: string) => `correction-${correctionId}`

/** The signs of the corrections of a story as it is shown. */
export function correctionMarks(article: PublicArticle, { t }: Words): CorrectionMarks {
  const marks: CorrectionMarks = { headline: [], standfirst: [], blocks: {}, firstById: {} }
  for (const { correctionId, number, place } of placeCorrections(article, article.corrections)) {
    const severity = article.corrections.find(({ id }) => id === correctionId)?.severity ?? 'correction'
    const mark: CorrectionMark = {
      id: `corrected-${correctionId}-${number}`,
      href: `#${noticeId(correctionId)}`,
      label: t('correction.flag', { severity }),
      readOut: t('correction.mark', { severity }),
    }
    marks.firstById[correctionId] ??= mark.id
    if ('field' in place) marks[place.field].push(mark)
    else (marks.blocks[place.blockId] ??= []).push({ at: place.at, mark })
  }
  return marks
}
