import type { ReactNode } from 'react'
import { CorrectedWords } from '#components/article/corrected-words.tsx'
import { noticeId } from '#components/article/correction-marks.ts'
import { foreignAttributes } from '#components/front/foreign-attributes.ts'
import { ListHead } from '#components/front/list-head.tsx'
import type { Frame } from '#components/site/frame.ts'
import { Moment } from '#components/ui/moment.tsx'
import type { ListedCorrection } from '#lib/corrections/site-corrections.ts'
import { formatDate } from '#lib/i18n/dates.ts'

type CorrectionsPageProps = {
  page: { items: ListedCorrection[]; older: string | null }
  /** Whether it is the beginning of the list. */
  isFirst: boolean
  frame: Frame
}

/** What the paper got wrong and put right, by month, newest first. */
export function CorrectionsPage({ page, isFirst, frame }: CorrectionsPageProps): ReactNode {
  const { site, words } = frame
  const { t, lang } = words
  const monthOf = ({ issuedAt }: ListedCorrection) => formatDate(issuedAt, 'month', lang, site.timeZone)
  const months = [...Map.groupBy(page.items, monthOf)]
  return (
    <>
      <ListHead title={t('correction.title')} description={isFirst ? t('correction.lead') : undefined} />
      {page.items.length === 0 ? <p className="empty">{t('correction.none')}</p> : null}
      {months.map(([month, corrections]) => (
        <section key={month} className="correction-month" aria-label={month}>
          <h2 className="label">{month}</h2>
          {corrections.map((correction) => (
            <ListedNotice key={correction.id} correction={correction} frame={frame} />
          ))}
        </section>
      ))}
      {isFirst && page.older === null ? null : (
        <nav className="pages" aria-label={t('list.pages')}>
          {isFirst ? <span /> : <a href="/corrections">{t('correction.newest')}</a>}
          {page.older === null ? (
            <span />
          ) : (
            <a href={`/corrections/before/${page.older}`} rel="next">
              {t('correction.older')}
            </a>
          )}
        </nav>
      )}
    </>
  )
}

function ListedNotice({ correction, frame }: { correction: ListedCorrection; frame: Frame }): ReactNode {
  const { site, words } = frame
  const { id, severity, issuedAt, text, story } = correction
  return (
    <article className="listed-correction">
      <p className="meta">
        <span className={severity}>{words.t('correction.kind', { severity })}</span>
        <Moment at={issuedAt} format="day" lang={words.lang} timeZone={site.timeZone} />
      </p>
      <h3 {...foreignAttributes(story, site)}>
        <a href={`${story.path}#${noticeId(id)}`}>{story.headline}</a>
      </h3>
      <p dir="auto">{text}</p>
      <CorrectedWords correction={correction} story={story} words={words} />
    </article>
  )
}
